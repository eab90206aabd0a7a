package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import dk.fortaler.programmes.internal.Inbox.Application;
import dk.fortaler.programmes.internal.Inbox.Called;
import java.util.List;

/**
 * Those who would like to take part.
 *
 * @param called where somebody who applied to a call waits
 * @param programmes that run, to take somebody into
 * @param door the address of the form, to send on
 */
public record ApplicationsView(
        List<Application> waiting, List<Called> called, List<Programme> programmes, String door) {}
