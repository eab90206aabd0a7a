package dk.fortaler.demo.web;

import dk.fortaler.demo.internal.DemoPeople.Part;
import java.util.List;
import java.util.UUID;

/** Whom a visitor of the demo can be, and is. */
public record DemoView(List<Part> parts, UUID me) {}
