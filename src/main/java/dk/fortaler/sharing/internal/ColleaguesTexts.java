package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.networks.Network;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others in the organisation wrote about an item on a network: posted, or about to be. */
@Component
@Transactional(readOnly = true)
public class ColleaguesTexts {
    private final JdbcClient jdbc;
    private final Clock clock;

    ColleaguesTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Texts that are not to be repeated, or had better not be. */
    public record Used(Network network, List<Wording> wordings) {
        public Used {
            wordings = List.copyOf(wordings);
        }

        /** The network forbids it: it wants words of their own from everybody. */
        public boolean forbids(String text) {
            return network.wantsOwnWords() && any(text);
        }

        /** It is allowed, but two colleagues would say the very same on one day. */
        public boolean repeats(String text) {
            return !network.wantsOwnWords() && any(text);
        }

        private boolean any(String text) {
            Wording wording = Wording.of(text);
            return wordings.stream()
                    .anyMatch(each -> network.wantsOwnWords() ? each.near(wording) : each.equals(wording));
        }
    }

    /**
     * Where the network wants everybody's own words, the texts of all time; else those of the person's today. One that was
     * given up is free again.
     */
    public Used of(SignedIn me, UUID item, Network network) {
        List<Wording> wordings = jdbc.sql("""
                        select distinct s.text from share s
                        where s.item_id = :item and s.network = :network and s.person_id <> :person
                          and s.state <> 'declined'
                          and (:day::date is null or s.day = :day)
                        """)
                .param("item", item)
                .param("network", network.key())
                .param("person", me.person().value())
                .param(
                        "day",
                        network.wantsOwnWords()
                                ? null
                                : clock.instant().atZone(me.zone()).toLocalDate(),
                        Types.DATE)
                .query((row, number) -> Wording.of(row.getString("text")))
                .list();
        return new Used(network, wordings);
    }
}
