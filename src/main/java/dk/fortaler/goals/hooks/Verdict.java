package dk.fortaler.goals.hooks;

import dk.fortaler.goals.conversions.CountedFor;
import java.util.List;
import java.util.UUID;

/** What becomes of a message that is truly from the other system. */
sealed interface Verdict {
    /** @param unmatched pointers to what should have said whose it is, and leads to nobody here */
    record Counted(UUID id, CallContent content, CountedFor countedFor, List<String> unmatched) implements Verdict {}

    /** Would be counted. */
    record Tested(CallContent content, CountedFor countedFor, List<String> unmatched) implements Verdict {}

    /** The same message has been counted before. */
    record Repeated() implements Verdict {}

    /** A message of that number said something else. */
    record OtherContent() implements Verdict {}

    record Unreadable(List<Fault> faults) implements Verdict {}
}
