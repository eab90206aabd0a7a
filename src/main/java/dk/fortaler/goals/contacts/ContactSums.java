package dk.fortaler.goals.contacts;

import dk.fortaler.goals.ssi.SafeGroups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums of what people wrote down themselves: by week, and by department where five or more wrote something. */
@Component
@Transactional(readOnly = true)
public class ContactSums {
    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    ContactSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param from the week's Monday */
    public record Week(LocalDate from, long contacts, long dialogues) {}

    /** What a department's people, without those of departments below it, wrote down. */
    public record DepartmentSum(String name, long contacts, long dialogues) {}

    private record OwnSum(
            UUID person,
            @Nullable UUID department,
            @Nullable String name,
            long contacts,
            long dialogues) {}

    /** Every week from the first to the last, those without anything too; of all programmes where none is named. */
    List<Week> weeks(Optional<UUID> programme, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select w.monday::date as "from",
                               count(c.id) filter (where c.kind = 'contact' and c.relevant) as contacts,
                               count(c.id) filter (where c.kind = 'dialogue') as dialogues
                        from generate_series(date_trunc('week', :first::date), :last::date, interval '7 days') as w (monday)
                        left join contact_log c on c.day >= w.monday::date and c.day < w.monday::date + 7
                              and c.undone_at is null and (:programme::uuid is null or c.programme_id = :programme)
                        group by w.monday order by w.monday
                        """)
                .param("first", first)
                .param("last", last)
                .param("programme", programme.orElse(null), java.sql.Types.OTHER)
                .query(new SimplePropertyRowMapper<>(Week.class))
                .list();
    }

    /** Those that can be shown beside the sum of all without telling of fewer than five people. */
    List<DepartmentSum> departments(LocalDate since) {
        List<OwnSum> own = own(since);
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        for (OwnSum sum : own) {
            groups.computeIfAbsent(EVERYBODY, none -> new HashSet<>()).add(sum.person());
            if (sum.department() != null) {
                groups.computeIfAbsent(sum.department(), none -> new HashSet<>())
                        .add(sum.person());
            }
        }
        List<DepartmentSum> shown = new ArrayList<>();
        for (UUID department : SafeGroups.publishable(groups)) {
            List<OwnSum> sums = own.stream()
                    .filter(sum -> department.equals(sum.department()))
                    .toList();
            if (!sums.isEmpty()) {
                shown.add(total(sums));
            }
        }
        shown.sort(Comparator.comparingLong(sum -> -(sum.contacts() + sum.dialogues())));
        return shown;
    }

    private static DepartmentSum total(List<OwnSum> sums) {
        return new DepartmentSum(
                String.valueOf(sums.getFirst().name()),
                sums.stream().mapToLong(OwnSum::contacts).sum(),
                sums.stream().mapToLong(OwnSum::dialogues).sum());
    }

    private List<OwnSum> own(LocalDate since) {
        return jdbc.sql("""
                        select p.id as person, d.id as department, d.name,
                               count(*) filter (where c.kind = 'contact' and c.relevant) as contacts,
                               count(*) filter (where c.kind = 'dialogue') as dialogues
                        from contact_log c
                        join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
                        left join department d on d.organisation_id = p.organisation_id and d.id = p.department_id
                        where c.undone_at is null and c.day >= :since
                        group by p.id, d.id, d.name
                        """)
                .param("since", since)
                .query(new SimplePropertyRowMapper<>(OwnSum.class))
                .list();
    }
}
