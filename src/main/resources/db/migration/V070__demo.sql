-- Of two who ask for the demo company at the same instant, one builds it.
create unique index one_demo on organisation (demo) where demo;
