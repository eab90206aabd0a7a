/** Rules for those who come to the organisation or to another department: whom they ask, into what, and when. */
@org.jspecify.annotations.NullMarked
package dk.fortaler.programmes.arrivals;
