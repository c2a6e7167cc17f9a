/* hooks.h -- what a program may define itself */
#ifndef HOOKS_H
#define HOOKS_H

int hook_limit(void);
void hook_trace(const char *what);
extern int hook_level;

void library_run(void);

#endif
