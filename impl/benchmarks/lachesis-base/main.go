// Times the index of lachesis-base, a library in Go, on a graph of events that the bench verb hands over.
//
// The argument is the file with the graph: one JSON object a line, first the stakes of the validators, then the
// events in their order of arrival, each with what is asked when it has arrived, then pairs of events to ask about
// when all have. Each line of standard input asks for one round; standard output has one JSON object a round.
//
// What is timed is what is timed on the other side: all events are there as objects, with their names as bytes,
// before. The library's index keeps its vectors in the library's store in memory, has the library's own cache
// sizes, and flushes after each event, without which an event that follows cannot be dropped alone.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/Fantom-foundation/lachesis-base/hash"
	"github.com/Fantom-foundation/lachesis-base/inter/dag"
	"github.com/Fantom-foundation/lachesis-base/inter/idx"
	"github.com/Fantom-foundation/lachesis-base/inter/pos"
	"github.com/Fantom-foundation/lachesis-base/kvdb/memorydb"
	"github.com/Fantom-foundation/lachesis-base/utils/cachescale"
	"github.com/Fantom-foundation/lachesis-base/vecfc"
)

type line struct {
	Stakes   []uint32 `json:"stakes"`
	ID       string   `json:"id"`
	Creator  uint32   `json:"creator"`
	Seq      uint32   `json:"seq"`
	Lamport  uint32   `json:"lamport"`
	Parents  []string `json:"parents"`
	Asked    []int    `json:"asked"`
	Observer int      `json:"observer"`
	Observed int      `json:"observed"`
}

type pair struct{ observer, observed hash.Event }

type graph struct {
	validators *pos.Validators
	events     []dag.Event
	byID       map[hash.Event]dag.Event
	asked      [][]hash.Event
	pairs      []pair
}

type timing struct {
	Nanos int64 `json:"nanos"`
	Yes   int   `json:"yes"`
}

type round struct {
	Add       timing `json:"add"`
	AddAndAsk timing `json:"addAndAsk"`
	Ask       timing `json:"ask"`
	Bytes     uint64 `json:"bytes"`
}

func fail(what ...interface{}) {
	fmt.Fprintln(os.Stderr, append([]interface{}{"lachesis-base:"}, what...)...)
	os.Exit(3)
}

func name(digits string) hash.Event {
	bytes, err := hex.DecodeString(digits)
	if err != nil || len(bytes) != 32 {
		fail("no name of 64 hexadecimal digits:", digits)
	}
	return hash.BytesToEvent(bytes)
}

func event(given line) dag.Event {
	var made dag.MutableBaseEvent
	made.SetEpoch(1)
	made.SetCreator(idx.ValidatorID(given.Creator))
	made.SetSeq(idx.Event(given.Seq))
	made.SetLamport(idx.Lamport(given.Lamport))
	parents := make(hash.Events, len(given.Parents))
	for i, parent := range given.Parents {
		parents[i] = name(parent)
	}
	made.SetParents(parents)
	id := name(given.ID)
	var digest [24]byte
	copy(digest[:], id[8:])
	built := made.Build(digest)
	if built.ID() != id {
		fail("event", given.ID, "does not begin with epoch 1 and its Lamport time")
	}
	return built
}

func read(file string) *graph {
	input, err := os.Open(file)
	if err != nil {
		fail(err)
	}
	defer input.Close()
	read := &graph{byID: map[hash.Event]dag.Event{}}
	decoder := json.NewDecoder(bufio.NewReaderSize(input, 1<<20))
	for decoder.More() {
		var given line
		if err := decoder.Decode(&given); err != nil {
			fail(file, "has a line that is none of a graph:", err)
		}
		switch {
		case given.Stakes != nil:
			builder := pos.NewBuilder()
			for i, stake := range given.Stakes {
				builder.Set(idx.ValidatorID(i+1), pos.Weight(stake))
			}
			read.validators = builder.Build()
		case given.ID != "":
			made := event(given)
			asked := make([]hash.Event, len(given.Asked))
			read.events = append(read.events, made)
			for i, observed := range given.Asked {
				asked[i] = read.events[observed].ID()
			}
			read.asked = append(read.asked, asked)
			read.byID[made.ID()] = made
		default:
			read.pairs = append(read.pairs,
				pair{read.events[given.Observer].ID(), read.events[given.Observed].ID()})
		}
	}
	return read
}

func (g *graph) index() *vecfc.Index {
	index := vecfc.NewIndex(func(err error) { fail(err) }, vecfc.DefaultConfig(cachescale.Identity))
	index.Reset(g.validators, memorydb.New(), func(id hash.Event) dag.Event { return g.byID[id] })
	return index
}

func add(index *vecfc.Index, each dag.Event) {
	if err := index.Add(each); err != nil {
		fail(err)
	}
	index.Flush()
}

func (g *graph) add() (*vecfc.Index, timing) {
	index := g.index()
	runtime.GC()
	begun := time.Now()
	for _, each := range g.events {
		add(index, each)
	}
	return index, timing{Nanos: time.Since(begun).Nanoseconds()}
}

func (g *graph) addAndAsk() timing {
	index := g.index()
	runtime.GC()
	yes := 0
	begun := time.Now()
	for i, each := range g.events {
		add(index, each)
		for _, observed := range g.asked[i] {
			if index.ForklessCause(each.ID(), observed) {
				yes++
			}
		}
	}
	return timing{Nanos: time.Since(begun).Nanoseconds(), Yes: yes}
}

func (g *graph) ask(index *vecfc.Index) timing {
	yes := 0
	begun := time.Now()
	for _, each := range g.pairs {
		if index.ForklessCause(each.observer, each.observed) {
			yes++
		}
	}
	return timing{Nanos: time.Since(begun).Nanoseconds(), Yes: yes}
}

func heap() uint64 {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func main() {
	if len(os.Args) != 2 {
		fail("wanted one argument, the file with the graph")
	}
	given := read(os.Args[1])
	encoder := json.NewEncoder(os.Stdout)
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		var done round
		done.AddAndAsk = given.addAndAsk()
		before := heap()
		index, took := given.add()
		done.Add = took
		if after := heap(); after > before {
			done.Bytes = after - before
		}
		done.Ask = given.ask(index)
		runtime.KeepAlive(index)
		if err := encoder.Encode(done); err != nil {
			fail(err)
		}
	}
}
