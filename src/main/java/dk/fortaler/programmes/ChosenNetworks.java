package dk.fortaler.programmes;

import dk.fortaler.kernel.audit.AuditLog;
import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.networks.Network;
import dk.fortaler.programmes.NetworkDecision.Basis;
import dk.fortaler.programmes.NetworkDecision.Verdict;
import dk.fortaler.programmes.internal.DecisionText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which networks a programme uses, and every decision about it. */
@Service
@Transactional
public class ChosenNetworks {
    private final JdbcClient jdbc;
    private final DecisionText text;
    private final AuditLog audit;
    private final Clock clock;

    ChosenNetworks(JdbcClient jdbc, DecisionText text, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them as long as nothing is decided. */
    @Transactional(readOnly = true)
    public Set<Network> of(ProgrammeId programme) {
        Set<Network> chosen = EnumSet.noneOf(Network.class);
        jdbc.sql("select network from programme_network where programme_id = :programme")
                .param("programme", programme.value())
                .query(row -> {
                    Network.of(row.getString(1)).ifPresent(chosen::add);
                });
        return chosen.isEmpty() ? EnumSet.allOf(Network.class) : chosen;
    }

    /** Of all running programmes that a person takes part in; nothing for somebody in none. */
    @Transactional(readOnly = true)
    public Set<Network> ofMember(PersonId person) {
        Set<Network> all = EnumSet.noneOf(Network.class);
        jdbc.sql("""
                        select distinct n.network
                        from programme_member m
                        join programme p
                          on p.organisation_id = m.organisation_id and p.id = m.programme_id and p.state = 'active'
                        left join programme_network n
                          on n.organisation_id = m.organisation_id and n.programme_id = m.programme_id
                        where m.person_id = :person and m.left_at is null
                        """).param("person", person.value()).query(row -> {
            @Nullable String chosen = row.getString(1);
            if (chosen == null) {
                // One of the programmes has decided nothing.
                all.addAll(EnumSet.allOf(Network.class));
            } else {
                Network.of(chosen).ifPresent(all::add);
            }
        });
        return all;
    }

    /** Those that have decided, running or not. */
    @Transactional(readOnly = true)
    public Set<ProgrammeId> decided() {
        return jdbc.sql("select distinct programme_id from network_decision")
                .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .set();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NetworkDecision> decisions(ProgrammeId programme) {
        return jdbc.sql("""
                        select d.number, d.decided_at, d.verdicts, d.basis, coalesce(p.name, '') as by
                        from network_decision d
                        left join person p on p.organisation_id = d.organisation_id and p.id = d.decided_by
                        where d.programme_id = :programme
                        order by d.number desc
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new NetworkDecision(
                        row.getInt("number"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("by"),
                        text.verdicts(row.getString("verdicts")),
                        text.basis(row.getString("basis"))))
                .list();
    }

    /**
     * Writes a decision down, and the programme uses what it chose.
     *
     * @param seen number of the decision that the decider had before them, 0 for none
     * @return false, with nothing written, where somebody has decided meanwhile
     * @throws IllegalArgumentException where nothing is chosen
     */
    public boolean decide(PersonId actor, ProgrammeId programme, int seen, List<Verdict> verdicts, Basis basis) {
        List<Network> chosen =
                verdicts.stream().filter(Verdict::chosen).map(Verdict::network).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("A programme without networks");
        }
        if (newestForUpdate(programme) != seen) {
            return false;
        }
        jdbc.sql("""
                        insert into network_decision (programme_id, number, decided_by, decided_at, verdicts, basis)
                        values (:programme, :number, :actor, :now, :verdicts::jsonb, :basis::jsonb)
                        """)
                .param("programme", programme.value())
                .param("number", seen + 1)
                .param("actor", actor.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("verdicts", text.write(verdicts))
                .param("basis", text.write(basis))
                .update();
        use(programme, chosen);
        audit.record(
                actor,
                "programmes.networks.decided",
                programme.value().toString(),
                Map.of("networks", chosen.stream().map(Network::key).toList()));
        return true;
    }

    /** Of two who decide at the same instant, the second waits here. */
    private int newestForUpdate(ProgrammeId programme) {
        jdbc.sql("select 1 from programme where id = :programme for update")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) from network_decision where programme_id = :programme")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    private void use(ProgrammeId programme, List<Network> chosen) {
        jdbc.sql("delete from programme_network where programme_id = :programme")
                .param("programme", programme.value())
                .update();
        for (Network network : chosen) {
            jdbc.sql("insert into programme_network (programme_id, network) values (:programme, :network)")
                    .param("programme", programme.value())
                    .param("network", network.key())
                    .update();
        }
    }
}
