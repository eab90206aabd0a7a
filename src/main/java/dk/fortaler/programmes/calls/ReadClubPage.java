package dk.fortaler.programmes.calls;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.kernel.text.Names;
import dk.fortaler.programmes.Consents;
import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.ProgrammeId;
import dk.fortaler.programmes.Programmes;
import dk.fortaler.programmes.Purpose;
import dk.fortaler.web.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a call's page shows. Of the members only those who agreed to it, by the name they are called by. */
@Component
@Transactional(readOnly = true)
class ReadClubPage {
    private static final int NAMED = 8;

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Consents consents;
    private final Applying applying;

    ReadClubPage(JdbcClient jdbc, Programmes programmes, Consents consents, Applying applying) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.consents = consents;
        this.applying = applying;
    }

    ClubPage read(String host, Call call, Language language, String address, String sent, Form form) {
        Programme programme = programmes.find(call.programme()).orElseThrow();
        return new ClubPage(
                host,
                programme,
                call,
                applying.cohortOf(call).orElse(null),
                applying.standing(call),
                names(call.programme()),
                language,
                address,
                sent,
                form);
    }

    private List<String> names(ProgrammeId programme) {
        Map<PersonId, String> members = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.id, p.name from programme_member m
                        join person p on p.organisation_id = m.organisation_id and p.id = m.person_id and p.state = 'active'
                        where m.programme_id = :programme and m.left_at is null
                        order by m.joined_at, p.id
                        """).param("programme", programme.value()).query(row -> {
            members.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        Set<PersonId> shown = consents.holding(members.keySet(), Purpose.SHOWN_TO_COLLEAGUES);
        return members.entrySet().stream()
                .filter(member -> shown.contains(member.getKey()))
                .map(member -> Names.first(member.getValue()))
                .limit(NAMED)
                .toList();
    }
}
