package dk.fortaler.people.internal.imports;

import dk.fortaler.kernel.tenancy.CurrentOrganisation;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.people.internal.importing.ColumnMapping;
import dk.fortaler.people.internal.importing.StaffFile;
import dk.fortaler.people.internal.importing.StaffFileReader;
import dk.fortaler.people.internal.importing.StaffPlan;
import dk.fortaler.people.internal.importing.StaffPlanner;
import dk.fortaler.people.internal.sheet.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans a table against the people who are there now. */
@Component
class Planning {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final RosterRepository rosters;

    Planning(JdbcClient jdbc, Clock clock, RosterRepository rosters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rosters = rosters;
    }

    record Planned(StaffFile file, StaffPlan plan, StoredRoster roster) {}

    Planned plan(Sheet sheet, ColumnMapping mapping, boolean givesRoles) {
        Setting setting = setting();
        StaffFile file = StaffFileReader.read(sheet, mapping, LocalDate.now(clock.withZone(setting.zone)));
        StoredRoster roster = rosters.read();
        StaffPlan plan = StaffPlanner.plan(file, roster.roster(), new StaffPlanner.Rules(givesRoles, setting.language));
        return new Planned(file, plan, roster);
    }

    private Setting setting() {
        return jdbc.sql("select language, time_zone from organisation where id = :id")
                .param("id", CurrentOrganisation.get().value())
                .query((row, number) -> new Setting(
                        Language.of(row.getString("language")).orElse(Language.DA),
                        ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    private record Setting(Language language, ZoneId zone) {}
}
