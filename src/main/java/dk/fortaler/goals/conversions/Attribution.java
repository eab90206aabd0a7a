package dk.fortaler.goals.conversions;

import dk.fortaler.kernel.identity.EmailAddress;
import dk.fortaler.links.Slug;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds for whom a conversion counts. Works in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Attribution {
    private final JdbcClient jdbc;

    Attribution(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose share's short link it was; what of it is gone since is left out. Nothing where there is no such link. */
    public Optional<CountedFor> ofLink(Slug slug) {
        return jdbc.sql("""
                        select g.id as programme, p.id as person, s.id as share from link l
                        left join programme g on g.organisation_id = l.organisation_id and g.id = l.programme_id
                        left join person p on p.organisation_id = l.organisation_id and p.id = l.person_id
                        left join share s on s.organisation_id = l.organisation_id and s.id = l.share_id
                        where l.slug = :slug
                        """)
                .param("slug", slug.value())
                .query(new SimplePropertyRowMapper<>(CountedFor.class))
                .optional();
    }

    /** The person and, where they take part in one only, their programme. Nothing where nobody has that address. */
    public Optional<CountedFor> ofPerson(EmailAddress email) {
        return jdbc.sql("select id from person where email = :email")
                .param("email", email.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .map(this::ofPerson);
    }

    /** The same for a person that is known. */
    public CountedFor ofPerson(UUID person) {
        Optional<UUID> programme = jdbc.sql("""
                        select min(m.programme_id::text)::uuid as programme from programme_member m
                        join programme p on p.organisation_id = m.organisation_id and p.id = m.programme_id
                        where m.person_id = :person and m.left_at is null and p.state = 'active'
                        having count(*) = 1
                        """)
                .param("person", person)
                .query((row, number) -> row.getObject("programme", UUID.class))
                .optional();
        return new CountedFor(programme.orElse(null), person, null);
    }
}
