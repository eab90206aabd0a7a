package dk.fortaler.programmes.web;

import dk.fortaler.programmes.Programme;
import java.util.List;

/** The list of programmes. */
public record ProgrammesView(List<Programme> active, List<Programme> closed) {}
