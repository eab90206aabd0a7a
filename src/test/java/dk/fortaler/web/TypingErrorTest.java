package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A form in which somebody mistyped a number says what else is wrong as well. */
class TypingErrorTest {
    private record Sample(
            @NotBlank(message = "web.form.missing") String name,
            @Size(max = 3, message = "web.form.too-long") String code,

            @Nullable Integer seats) {}

    @SuppressWarnings("unused") // as a controller's method takes it
    private static void posted(@Valid Sample sample) {}

    @Test
    void aTypingErrorInANumberHidesNoOtherField() throws NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("name", " ");
        request.setParameter("code", "abcd");
        request.setParameter("seats", "tolv");
        ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "sample");
        binder.setTargetType(ResolvableType.forMethodParameter(
                new MethodParameter(TypingErrorTest.class.getDeclaredMethod("posted", Sample.class), 0)));
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            binder.setValidator(new SpringValidatorAdapter(validation.getValidator()));
            binder.construct(request);
        }
        Form form = Form.refused(request, binder.getBindingResult());
        assertThat(form.errorsOf("seats")).containsExactly("web.form.unreadable");
        assertThat(form.errorsOf("name")).containsExactly("web.form.missing");
        assertThat(form.errorsOf("code")).containsExactly("web.form.too-long");
    }
}
