package dk.fortaler.people.internal;

import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.DepartmentId;
import dk.fortaler.people.Departments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people, by the page or whole. */
@Component
@Transactional(readOnly = true)
public class PeopleList {
    public static final int PAGE = 50;

    private static final String WHERE = """
        where p.state = :state
          and (:words::text[] is null
               or lower(p.name || ' ' || p.email || ' ' || coalesce(p.title, '') collate "da-x-icu") like all (:words))
          and (:departments::uuid[] is null or p.department_id = any(:departments))
          and (:role::text is null
               or exists (select from person_role r where r.organisation_id = p.organisation_id
                          and r.person_id = p.id and r.role = :role))
        """;

    private static final String SELECT = """
        select p.id, p.name, p.email, coalesce(p.title, '') as title, p.department_id, coalesce(m.email, '') as manager,
               p.language, p.start_date, p.state,
               array(select r.role from person_role r
                     where r.organisation_id = p.organisation_id and r.person_id = p.id) as roles
        from person p
        left join person m on m.organisation_id = p.organisation_id and m.id = p.manager_id
        """;

    private static final String ORDER = " order by p.name collate \"da-x-icu\", p.id ";

    private final JdbcClient jdbc;
    private final Departments departments;

    PeopleList(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    public long count(PeopleFilter filter) {
        return with(filter, "select count(*) from person p " + WHERE)
                .query(Long.class)
                .single();
    }

    /** @param page counted from 1 */
    public List<ListedPerson> page(PeopleFilter filter, int page) {
        Map<DepartmentId, String> paths = departments.paths();
        return with(filter, SELECT + WHERE + ORDER + "limit :limit offset :offset")
                .param("limit", PAGE)
                .param("offset", (long) (page - 1) * PAGE)
                .query((row, number) -> listed(row, paths))
                .list();
    }

    public List<ListedPerson> all(PeopleFilter filter) {
        Map<DepartmentId, String> paths = departments.paths();
        return with(filter, SELECT + WHERE + ORDER)
                .query((row, number) -> listed(row, paths))
                .list();
    }

    /** Active people whose name or address begins with the text, to choose among. */
    public List<ListedPerson> suggestions(String start, int most) {
        return all(new PeopleFilter(start, null, null, false), most);
    }

    private List<ListedPerson> all(PeopleFilter filter, int most) {
        return with(filter, SELECT + WHERE + ORDER + "limit :limit")
                .param("limit", most)
                .query((row, number) -> listed(row, Map.of()))
                .list();
    }

    private JdbcClient.StatementSpec with(PeopleFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("state", filter.left() ? "left" : "active")
                .param("words", words(filter.search()), Types.ARRAY)
                .param("departments", within(filter.department()), Types.ARRAY)
                .param("role", filter.role() == null ? null : RoleColumn.of(filter.role()), Types.VARCHAR);
    }

    private static String @Nullable [] words(String search) {
        if (search.isEmpty()) {
            return null;
        }
        return Arrays.stream(search.toLowerCase(Language.DA.locale()).split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private UUID @Nullable [] within(@Nullable UUID department) {
        if (department == null) {
            return null;
        }
        Set<DepartmentId> within = departments.with(new DepartmentId(department));
        return within.stream().map(DepartmentId::value).toArray(UUID[]::new);
    }

    private static ListedPerson listed(ResultSet row, Map<DepartmentId, String> paths) throws SQLException {
        @Nullable UUID department = row.getObject("department_id", UUID.class);
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new ListedPerson(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                department == null ? "" : paths.getOrDefault(new DepartmentId(department), ""),
                row.getString("manager"),
                Language.of(row.getString("language")).orElse(Language.DA),
                row.getObject("start_date", LocalDate.class),
                Arrays.stream(roles).map(RoleColumn::read).sorted().toList(),
                row.getString("state").equals("active"));
    }
}
