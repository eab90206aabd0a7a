package dk.fortaler.people.web;

import dk.fortaler.kernel.text.Alphabet;
import dk.fortaler.people.internal.importing.Finding;
import dk.fortaler.people.internal.importing.PresentPerson;
import dk.fortaler.people.internal.importing.StaffPlan;
import dk.fortaler.people.internal.imports.StaffImport;
import dk.fortaler.people.internal.imports.StaffImports.Preview;
import dk.fortaler.web.Paging;
import java.util.List;
import java.util.stream.IntStream;

/** What a staff list would do, one kind of it at a time. */
public record PreviewView(StaffImport staffImport, Preview preview, Tab tab, Paging paging) {
    static final int PAGE = 50;

    /** The kinds, in the order in which they are shown. */
    public enum Tab {
        JOINS,
        CHANGES,
        RETURNS,
        LEAVES,
        FINDINGS
    }

    static PreviewView of(StaffImport staffImport, Preview preview, String tab, int page) {
        Tab shown = tab(preview.plan(), tab);
        return new PreviewView(staffImport, preview, shown, new Paging(page, PAGE, count(preview.plan(), shown)));
    }

    public StaffPlan plan() {
        return preview.plan();
    }

    public String address() {
        return "/people/import/" + staffImport.id();
    }

    public String tabAddress(Tab other) {
        return address() + "?tab=" + value(other);
    }

    public String pageAddress(int page) {
        return tabAddress(tab) + "&page=" + page;
    }

    public static String value(Tab tab) {
        return tab.name().toLowerCase(java.util.Locale.ROOT);
    }

    public int count(Tab other) {
        return count(plan(), other);
    }

    public int badRows() {
        return plan().badLines().size();
    }

    /** Rows that can be brought in. */
    public int goodRows() {
        return preview.file().rows().size();
    }

    public List<StaffPlan.Join> joins() {
        return shown(Alphabet.sorted(plan().joins(), join -> join.facts().name()));
    }

    public List<StaffPlan.Change> changes() {
        return shown(Alphabet.sorted(
                tab == Tab.RETURNS ? plan().returns() : plan().changes(),
                change -> change.before().facts().name()));
    }

    public List<PresentPerson> leaves() {
        return shown(Alphabet.sorted(plan().leaves(), person -> person.facts().name()));
    }

    public List<Finding> findings() {
        return shown(plan().findings());
    }

    /** Headings of columns that the file has and nobody takes; one without a heading has nothing to be called by. */
    public List<String> leftOut() {
        List<String> headings = preview.sheet().headings().cells();
        return IntStream.range(0, headings.size())
                .filter(place -> !preview.mapping().places().containsValue(place))
                .mapToObj(headings::get)
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** Whether those who are missing leave unless somebody says no. */
    public boolean leavesByDefault() {
        return !plan().leavesAreMany() && preview.file().lost() == 0;
    }

    private <T> List<T> shown(List<T> all) {
        return all.subList((int) Math.min(all.size(), Math.max(0, paging.from() - 1)), (int)
                Math.min(all.size(), paging.to()));
    }

    private static Tab tab(StaffPlan plan, String wanted) {
        for (Tab tab : Tab.values()) {
            if (value(tab).equals(wanted)) {
                return tab;
            }
        }
        for (Tab tab : Tab.values()) {
            if (count(plan, tab) > 0) {
                return tab;
            }
        }
        return Tab.JOINS;
    }

    private static int count(StaffPlan plan, Tab tab) {
        return switch (tab) {
            case JOINS -> plan.joins().size();
            case CHANGES -> plan.changes().size();
            case RETURNS -> plan.returns().size();
            case LEAVES -> plan.leaves().size();
            case FINDINGS -> plan.findings().size();
        };
    }
}
