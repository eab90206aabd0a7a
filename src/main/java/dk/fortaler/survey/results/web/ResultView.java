package dk.fortaler.survey.results.web;

import dk.fortaler.survey.results.ResponseRate;
import dk.fortaler.survey.results.SurveyResult.Turnout;
import dk.fortaler.survey.results.Surveyed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey's results.
 *
 * @param answers of everybody; 0 where none are shown yet
 * @param chosen of the chosen group
 * @param rate null where nobody was invited by a link of their own; while open, rounded down
 * @param departments none where they would give away who has answered, or together the exact rate where that is not told
 * @param before the title of the round it is compared with
 */
public record ResultView(
        Surveyed survey,
        String title,
        int answers,
        int chosen,
        @Nullable ResponseRate rate,
        List<Turnout> departments,
        List<Filter> filters,
        boolean filtered,
        String query,
        List<QuestionView> questions,
        @Nullable String before) {
    public ResultView {
        departments = List.copyOf(departments);
        filters = List.copyOf(filters);
        questions = List.copyOf(questions);
    }

    /**
     * A background question to choose a group of.
     *
     * @param divides false where its groups would have been too small
     */
    public record Filter(String parameter, String text, boolean divides, List<Group> groups) {
        public Filter {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group to choose.
     *
     * @param answers how many there are together with what else is chosen
     */
    public record Group(int value, String label, int answers, boolean chosen) {}

    static final String TEXTS = "t";

    /** Another page of what was written to a question; of the same group. */
    public String textsAddress(QuestionView question, int page) {
        return address() + query + (query.isEmpty() ? "?" : "&") + TEXTS + question.number() + "=" + page + "#question-"
                + question.number();
    }

    public boolean open() {
        return survey.isOpen();
    }

    public String address() {
        return "/surveys/" + survey.id().value() + "/results";
    }

    /** The same choice, for the files. */
    public String file(String ending) {
        return address() + "." + ending + query;
    }

    public boolean splits() {
        return filters.stream().anyMatch(Filter::divides);
    }

    public List<Filter> undivided() {
        return filters.stream().filter(filter -> !filter.divides()).toList();
    }

    /** Whether departments were put together to be shown. */
    public boolean pooled() {
        return departments.stream().anyMatch(group -> group.names().size() > 1);
    }

    /** Whether so many of the invited have answered that their share may be told. */
    public boolean tellsRate() {
        return rate != null && rate.answered() >= survey.k();
    }

    public boolean tellsAtLeast() {
        return rate != null && rate.atLeast();
    }

    /** How many of how many, in words: a share never stands alone. */
    public String rateKey() {
        if (!tellsRate()) {
            return tellsAtLeast() && !open() ? "survey-results.rate.mixed" : "survey-results.rate.few";
        }
        return tellsAtLeast() ? "survey-results.rate.of.least" : "survey-results.rate.of";
    }

    /** How many more answers by link than by invitation there are, is nobody's business; that there are, is. */
    public boolean alsoByOpenLink() {
        return rate != null && !open() && answers > rate.answered();
    }
}
