package dev.antecedent.vector;

import dev.antecedent.dag.EventId;
import dev.antecedent.stake.ValidatorId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The validators and events of a file, as far as it is read: a name elsewhere that is none of them names nothing. */
final class KnownNames {

    private final JsonFile file;
    private final Set<ValidatorId> validators = new HashSet<>();
    private final Set<EventId> events = new HashSet<>();

    KnownNames(JsonFile file) {
        this.file = file;
    }

    ValidatorId newValidator(Json json) {
        ValidatorId id = anyValidator(json);
        if (!validators.add(id)) {
            throw file.complaint(json, "a validator that is not there yet");
        }
        return id;
    }

    EventId newEvent(Json json) {
        EventId id = anyEvent(json);
        if (!events.add(id)) {
            throw file.complaint(json, "an event that is not there yet");
        }
        return id;
    }

    ValidatorId validator(Json json) {
        ValidatorId id = anyValidator(json);
        if (!validators.contains(id)) {
            throw file.complaint(json, "the id of a validator");
        }
        return id;
    }

    EventId event(Json json) {
        EventId id = anyEvent(json);
        if (!events.contains(id)) {
            throw file.complaint(json, "the id of an event above");
        }
        return id;
    }

    List<ValidatorId> validators(Json json) {
        return JsonFields.list(file, json, this::validator);
    }

    List<EventId> events(Json json) {
        return JsonFields.list(file, json, this::event);
    }

    /** A validator, whether it is known or not. */
    ValidatorId anyValidator(Json json) {
        return new ValidatorId(JsonFields.number(file, json, 0, 999_999_999_999_999_999L));
    }

    /** An event, whether it is known or not. */
    EventId anyEvent(Json json) {
        String name = JsonFields.string(file, json);
        if (name.isBlank() || name.length() > 200) {
            throw file.complaint(json, "a name of 1 to 200 characters");
        }
        return new EventId(name);
    }
}
