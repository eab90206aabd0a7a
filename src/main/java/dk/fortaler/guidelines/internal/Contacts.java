package dk.fortaler.guidelines.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom people can be told to call on a bad day: those who lead or manage. */
@Component
@Transactional(readOnly = true)
public class Contacts {
    /** A list that is longer is searched by nobody in a hurry. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param title empty where nobody knows it */
    public record Contact(UUID id, String name, String title) {}

    /** By name. */
    public List<Contact> all() {
        return jdbc.sql("""
                        select p.id, p.name, coalesce(p.title, '') as title from person p
                        where p.state = 'active'
                          and exists (select from person_role r
                                      where r.organisation_id = p.organisation_id and r.person_id = p.id
                                        and r.role <> 'ambassador')
                        order by p.name collate "da-x-icu", p.id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) ->
                        new Contact(row.getObject("id", UUID.class), row.getString("name"), row.getString("title")))
                .list();
    }
}
