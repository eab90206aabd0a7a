package dk.fortaler.academy.web;

import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A form on a course's draft, as it was sent. Refused, or where somebody saved meanwhile, it stands there again with all that
 * was typed.
 *
 * @param page the form again
 */
record DraftForm(BindingResult result, HttpServletRequest request, Function<Form, JteView> page) {
    /**
     * @param save false, with nothing saved, where somebody saved or published meanwhile
     * @param there where the way goes on
     */
    View save(BooleanSupplier save, String there, RedirectAttributes redirect) {
        if (result.hasErrors()) {
            return again(Form.refused(request, result));
        }
        if (!save.getAsBoolean()) {
            return again(Form.refused(request, "", "academy.edit.meanwhile"));
        }
        Flash.success(redirect, "academy.edit.saved");
        return new RedirectView(there);
    }

    private View again(Form refused) {
        return page.apply(refused).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
