package dk.fortaler.guidelines.web;

import dk.fortaler.guidelines.Crisis;
import dk.fortaler.guidelines.Crisis.Ending;
import dk.fortaler.guidelines.TouchedByCrisis.Touched;
import dk.fortaler.guidelines.internal.Contacts.Contact;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Crisis mode.
 *
 * @param now the crisis that lasts, or null
 * @param form of the beginning, or of the message
 * @param contacts whom people can be told to call
 * @param lists what is out and what waits
 * @param earlier those that are over
 * @param ambassadors how many would be told
 */
public record CrisisView(
        @Nullable Crisis now,
        Form form,
        List<Contact> contacts,
        List<Listed> lists,
        List<Crisis> earlier,
        long ambassadors) {
    public CrisisView {
        contacts = List.copyOf(contacts);
        lists = List.copyOf(lists);
        earlier = List.copyOf(earlier);
    }

    /**
     * @param key waiting or out
     * @param count of all, also those that are not shown
     */
    public record Listed(String key, long count, List<Touched> shown) {
        public Listed {
            shown = List.copyOf(shown);
        }
    }

    /** The language that is not filled, or null: its readers see the other one, and whoever manages should know. */
    public @Nullable Language missing() {
        if (now == null
                || !now.texts().danish().isEmpty() && !now.texts().english().isEmpty()) {
            return null;
        }
        return now.texts().danish().isEmpty() ? Language.DA : Language.EN;
    }

    public List<Ending> endings() {
        return List.of(Ending.values());
    }

    public long waiting() {
        return lists.stream()
                .filter(list -> list.key().equals("waiting"))
                .mapToLong(Listed::count)
                .sum();
    }
}
