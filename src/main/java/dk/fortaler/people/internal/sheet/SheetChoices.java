package dk.fortaler.people.internal.sheet;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person chose instead of what was found in the file; null is "find it". */
public record SheetChoices(
        @Nullable SheetEncoding encoding, @Nullable Delimiter delimiter) {
    public static final SheetChoices NONE = new SheetChoices(null, null);

    SheetEncoding encodingOr(Supplier<SheetEncoding> found) {
        return encoding != null ? encoding : found.get();
    }

    Delimiter delimiterOr(Supplier<Delimiter> found) {
        return delimiter != null ? delimiter : found.get();
    }
}
