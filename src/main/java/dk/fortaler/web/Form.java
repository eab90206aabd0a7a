package dk.fortaler.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What stands in a form and what is wrong with it. The values are those that the person sent, letter by letter, so that
 * a refused form loses nothing.
 *
 * @param values by field; a field with several values (checkboxes) has them all
 * @param errors text keys by field; those of the whole form under the empty name
 */
public record Form(Map<String, List<String>> values, Map<String, List<String>> errors) {
    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    /** A form that shows what is stored; null is an empty field. */
    public static Form of(Map<String, ?> stored) {
        Map<String, List<String>> values = new HashMap<>();
        stored.forEach((field, value) -> values.put(field, texts(value)));
        return new Form(values, Map.of());
    }

    /** The form as it was sent, with the errors that binding and validation found (their messages are text keys). */
    public static Form refused(HttpServletRequest request, BindingResult result) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        for (ObjectError error : result.getAllErrors()) {
            String field = error instanceof FieldError fieldError ? fieldError.getField() : "";
            boolean unreadable = error instanceof FieldError fieldError && fieldError.isBindingFailure();
            String message = error.getDefaultMessage();
            errors.computeIfAbsent(field, none -> new ArrayList<>())
                    .add(unreadable || message == null ? "web.form.unreadable" : message);
        }
        return new Form(sent(request), errors);
    }

    /** What was typed into a field of one line: any run of blanks and control characters is one space. Null is an empty line. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Refuses a field, in a form that could not be read as well: another field's typing error leaves no object to refuse it of. */
    public static void reject(BindingResult result, String field, String key) {
        result.addError(new FieldError(result.getObjectName(), field, null, false, null, null, key));
    }

    /** The form as it was sent, refused for a reason that only the use case could find. */
    public static Form refused(HttpServletRequest request, String field, String key) {
        return new Form(sent(request), Map.of(field, List.of(key)));
    }

    /** The form as it was sent, with what is wrong with it by field. */
    public static Form refused(HttpServletRequest request, Map<String, List<String>> errors) {
        return new Form(sent(request), errors);
    }

    public Form withError(String field, String key) {
        Map<String, List<String>> more = new HashMap<>(errors);
        more.put(field, List.of(key));
        return new Form(values, more);
    }

    /** The same form with another value, as when a file that was sent has become the thing chosen. */
    public Form withValue(String field, String value) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new Form(more, errors);
    }

    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public List<String> errorsOf(String field) {
        return errors.getOrDefault(field, List.of());
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    private static Map<String, List<String>> sent(HttpServletRequest request) {
        Map<String, List<String>> values = new HashMap<>();
        request.getParameterMap().forEach((field, all) -> values.put(field, List.of(all)));
        return values;
    }

    private static List<String> texts(Object value) {
        return switch (value) {
            case null -> List.of();
            case Iterable<?> several -> {
                List<String> all = new ArrayList<>();
                several.forEach(one -> all.add(String.valueOf(one)));
                yield all;
            }
            default -> List.of(value.toString());
        };
    }
}
