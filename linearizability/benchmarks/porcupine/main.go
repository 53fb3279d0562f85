// Runs Porcupine on histories that the bench verb hands over, and prints how long it took.
//
// Standard input has one JSON object a line: a history of one model, its operations with the order of their
// invocations and responses. Standard output has one JSON object a history: its verdict and the least time of
// all repeats, in nanoseconds. What is timed is the check alone, as on the other side.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/anishathalye/porcupine"
)

type operation struct {
	Client  int    `json:"client"`
	Key     string `json:"key"`
	F       string `json:"f"`
	Value   string `json:"value"`
	From    string `json:"from"`
	To      string `json:"to"`
	Result  string `json:"result"`
	Failed  bool   `json:"failed"`
	Unknown bool   `json:"unknown"`
	Call    int64  `json:"call"`
	Return  int64  `json:"return"`
}

type history struct {
	File       string      `json:"file"`
	Model      string      `json:"model"`
	Initial    string      `json:"initial"`
	Operations []operation `json:"operations"`
}

type result struct {
	File    string `json:"file"`
	Holds   bool   `json:"holds"`
	Nanos   int64  `json:"nanos"`
	Repeats int    `json:"repeats"`
}

// register is a register with compare-and-set; an operation whose outcome is unknown returns after everything
// else, and an unknown compare-and-set may or may not have found its value.
func register(initial string) porcupine.Model {
	return porcupine.Model{
		Init: func() interface{} { return initial },
		Step: func(state, input, _ interface{}) (bool, interface{}) {
			value, op := state.(string), input.(operation)
			switch op.F {
			case "read":
				return op.Unknown || op.Result == value, value
			case "write":
				return true, op.Value
			default:
				if op.Unknown || op.Failed {
					if op.From != value {
						return true, value
					}
					return !op.Failed, op.To
				}
				return op.From == value, op.To
			}
		},
	}
}

// texts is a map of keys to texts, checked key by key.
func texts(initial string) porcupine.Model {
	return porcupine.Model{
		Partition: func(history []porcupine.Operation) [][]porcupine.Operation {
			parts := map[string][]porcupine.Operation{}
			for _, each := range history {
				key := each.Input.(operation).Key
				parts[key] = append(parts[key], each)
			}
			all := make([][]porcupine.Operation, 0, len(parts))
			for _, part := range parts {
				all = append(all, part)
			}
			return all
		},
		Init: func() interface{} { return initial },
		Step: func(state, input, _ interface{}) (bool, interface{}) {
			value, op := state.(string), input.(operation)
			switch op.F {
			case "get":
				return op.Unknown || op.Result == value, value
			case "put":
				return true, op.Value
			default:
				return true, value + op.Value
			}
		},
	}
}

func check(given history, repeats int) result {
	model := register(given.Initial)
	if given.Model == "kv" {
		model = texts(given.Initial)
	}
	operations := make([]porcupine.Operation, len(given.Operations))
	for i, op := range given.Operations {
		operations[i] = porcupine.Operation{ClientId: op.Client, Input: op, Call: op.Call, Return: op.Return}
	}
	found := result{File: given.File, Repeats: repeats}
	for i := 0; i < repeats; i++ {
		begun := time.Now()
		found.Holds = porcupine.CheckOperations(model, operations)
		took := time.Since(begun).Nanoseconds()
		if i == 0 || took < found.Nanos {
			found.Nanos = took
		}
	}
	return found
}

func main() {
	repeats := flag.Int("repeats", 5, "how often each history is checked")
	flag.Parse()
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	decoder := json.NewDecoder(lines)
	encoder := json.NewEncoder(os.Stdout)
	for decoder.More() {
		var given history
		if err := decoder.Decode(&given); err != nil {
			fmt.Fprintln(os.Stderr, "porcupine: a line that is no history:", err)
			os.Exit(3)
		}
		if err := encoder.Encode(check(given, *repeats)); err != nil {
			fmt.Fprintln(os.Stderr, "porcupine:", err)
			os.Exit(3)
		}
	}
}
