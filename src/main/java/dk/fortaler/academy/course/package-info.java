/** What a course is made of: its document, its draft, and what must be right before it is published. */
@NullMarked
package dk.fortaler.academy.course;

import org.jspecify.annotations.NullMarked;
