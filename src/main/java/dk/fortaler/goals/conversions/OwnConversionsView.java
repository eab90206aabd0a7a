package dk.fortaler.goals.conversions;

import dk.fortaler.web.Paging;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts for a person, and what they wrote down.
 *
 * @param me the person
 * @param manages whether they also see everybody's
 * @param added the one that was just written down
 */
public record OwnConversionsView(
        List<KindSum> sums,
        List<ConversionRow> rows,
        Paging paging,
        UUID me,
        boolean manages,
        @Nullable UUID added) {
    public boolean isNew(ConversionRow row) {
        return row.id().equals(added);
    }

    /** Only what they wrote down themself. */
    public boolean mayRemove(ConversionRow row) {
        return row.isBy(me);
    }

    public String pageAddress(int page) {
        return "/conversions/mine?page=" + page;
    }
}
