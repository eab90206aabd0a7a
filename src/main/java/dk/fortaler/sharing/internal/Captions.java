package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.networks.Network;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The suggested texts for an item on a network, the most fitting first. */
@Component
@Transactional(readOnly = true)
public class Captions {
    private final JdbcClient jdbc;

    Captions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A suggestion and the language it is in. */
    public record Caption(Language language, String text) {}

    /**
     * In the person's language before others, made for the network before made for all. Among equals each person gets an
     * order of their own, so that colleagues do not all begin with the same words.
     */
    public List<Caption> fitting(PersonId person, UUID item, Network network, Language language) {
        return jdbc.sql("""
                        select language, text from (
                            select distinct on (text) language, text, language = :language as own, network = :network as made
                            from caption where item_id = :item and network in (:network, 'any')
                            order by text, own desc, made desc
                        ) as suggestion
                        order by own desc, made desc, md5(:person || text)
                        """)
                .param("person", person.value().toString())
                .param("item", item)
                .param("network", network.key())
                .param("language", language.tag())
                .query((row, number) ->
                        new Caption(Language.of(row.getString("language")).orElse(language), row.getString("text")))
                .list();
    }
}
