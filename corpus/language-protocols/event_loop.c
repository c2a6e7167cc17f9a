/* event_loop.c: timers and handlers in a loop with a clock of its own */
#include <stdio.h>
#include <string.h>

#define MAX_TIMERS 4
#define MAX_SOURCES 3

typedef void (*timer_fn)(int id, void *arg);

struct timer { int id; unsigned due, every; timer_fn fn; void *arg; };

struct source {
    const char *name;
    const char *pending;            /* a character arrives at each step */
    int (*on_data)(struct source *, char);
    union { int count; char line[16]; } state;
    unsigned closed : 1;
};

static struct timer timers[MAX_TIMERS];
static int timer_count, next_id = 1;
static unsigned clock_now;

static int add_timer(unsigned delay, unsigned every, timer_fn fn, void *arg)
{
    if (timer_count == MAX_TIMERS)
        return -1;
    timers[timer_count++] = (struct timer){ next_id, clock_now + delay, every, fn, arg };
    return next_id++;
}

static void run_timers(void)
{
    int i;

    for (i = 0; i < timer_count; i++) {
        struct timer t = timers[i];

        if (t.due > clock_now)
            continue;
        if (t.every)
            timers[i].due += t.every;
        else
            timers[i--] = timers[--timer_count];
        t.fn(t.id, t.arg);
    }
}

static int count_digits(struct source *s, char c)
{
    s->state.count += c >= '0' && c <= '9';
    return s->state.count < 3;
}

static int collect_line(struct source *s, char c)
{
    size_t n = strlen(s->state.line);

    if (c == ';') {
        printf("[%u] %s: %s\n", clock_now, s->name, s->state.line);
        s->state.line[0] = '\0';
    } else if (n + 1 < sizeof s->state.line) {
        s->state.line[n] = c;
        s->state.line[n + 1] = '\0';
    }
    return 1;
}

static void heartbeat(int id, void *arg)
{
    int *beats = arg;

    printf("[%u] beat %d of timer %d\n", clock_now, ++*beats, id);
}

static void once(int id, void *arg)
{
    printf("[%u] once %d: %s\n", clock_now, id, (const char *)arg);
    if (id == 2)
        printf("%d\n", add_timer(3, 0, once, "again"));
}

int main(void)
{
    struct source sources[MAX_SOURCES] = {
        { .name = "digits", .pending = "a1b2c3d4", .on_data = count_digits },
        { "lines", "hello;world;", collect_line, { 0 }, 0 },
        { .name = "late", .pending = "   x;", .on_data = collect_line },
    };
    int beats = 0, open = MAX_SOURCES, i;

    add_timer(4, 4, heartbeat, &beats);
    add_timer(2, 0, once, "first");
    add_timer(9, 0, once, "last");
    while (open > 0 || timer_count > 1) {
        clock_now++;
        run_timers();
        for (i = 0; i < MAX_SOURCES; i++) {
            struct source *s = sources + i;

            if (s->closed)
                continue;
            if (*s->pending == '\0' || !s->on_data(s, *s->pending++)) {
                s->closed = 1;
                open--;
                printf("[%u] %s closed, %zu left\n", clock_now, s->name, strlen(s->pending));
            }
        }
    }
    printf("%u %d %d\n", clock_now, beats, sources[0].state.count);
    return 0;
}
