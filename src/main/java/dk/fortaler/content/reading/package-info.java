/** Making sense of what the web sends: feeds, pages, pictures. Pure: bytes in, records out, nothing is fetched here. */
@NullMarked
package dk.fortaler.content.reading;

import org.jspecify.annotations.NullMarked;
