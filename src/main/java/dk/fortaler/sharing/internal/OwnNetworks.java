package dk.fortaler.sharing.internal;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.MastodonServer;
import dk.fortaler.networks.Network;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person told of themself on the networks. Theirs to tell, to change and to take back. */
@Component
@Transactional
public class OwnNetworks {
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnNetworks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The networks, those the person shares on most first. */
    @Transactional(readOnly = true)
    public List<Network> byUse(PersonId person) {
        Map<String, Long> uses = new HashMap<>();
        jdbc.sql(
                        "select network, count(*) from share where person_id = :person and state <> 'declined' group by network")
                .param("person", person.value())
                .query(row -> {
                    uses.put(row.getString(1), row.getLong(2));
                });
        return Arrays.stream(Network.values())
                .sorted(Comparator.comparing((Network network) -> -uses.getOrDefault(network.key(), 0L)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MastodonServer> mastodonServer(PersonId person) {
        return jdbc.sql("""
                        select server from person_network
                        where person_id = :person and network = 'mastodon' and server is not null
                        """)
                .param("person", person.value())
                .query(String.class)
                .optional()
                .flatMap(MastodonServer::parse);
    }

    public void livesOn(PersonId person, MastodonServer server) {
        jdbc.sql("""
                        insert into person_network (person_id, network, server) values (:person, 'mastodon', :server)
                        on conflict (organisation_id, person_id, network) do update set server = excluded.server
                        """)
                .param("person", person.value())
                .param("server", server.host())
                .update();
    }

    /** Whether to ask for the number of followers: once for each network. */
    @Transactional(readOnly = true)
    public boolean mayAsk(PersonId person, Network network) {
        return jdbc.sql("""
                        select not exists (select from person_network
                                           where person_id = :person and network = :network and asked)
                        """)
                .param("person", person.value())
                .param("network", network.key())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param followers null takes an earlier answer back, from the shares that counted it too, and is an answer: it is not
     *     asked again
     */
    public void hasFollowers(PersonId person, Network network, @Nullable Integer followers) {
        jdbc.sql("""
                        insert into person_network (person_id, network, followers, followers_at, asked)
                        values (:person, :network, :followers, :now, true)
                        on conflict (organisation_id, person_id, network) do update
                        set followers = excluded.followers, followers_at = excluded.followers_at, asked = true
                        """)
                .param("person", person.value())
                .param("network", network.key())
                .param("followers", followers, java.sql.Types.INTEGER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (followers == null) {
            jdbc.sql("update share set followers = null where person_id = :person and network = :network")
                    .param("person", person.value())
                    .param("network", network.key())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Map<Network, Integer> followers(PersonId person) {
        Map<Network, Integer> all = new HashMap<>();
        jdbc.sql("select network, followers from person_network where person_id = :person and followers is not null")
                .param("person", person.value())
                .query(row -> {
                    int followers = row.getInt(2);
                    Network.of(row.getString(1)).ifPresent(network -> all.put(network, followers));
                });
        return all;
    }
}
