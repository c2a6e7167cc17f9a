/* loops that call nothing and wait for what another thread writes to volatile objects of every kind */
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct box {
    volatile int ready;
    int value;
    struct box *volatile next;
};

static struct box shared = { 0, 5, NULL };
static volatile sig_atomic_t scalar;
static volatile long total;
static volatile uint64_t mark;
static volatile double real;
static int plain;
static struct box *volatile head;
static volatile int table[4];
static volatile struct { int a, b; } pair;
static volatile _Bool done;
static volatile char letter;

static void nap(void)
{
    struct timespec time = { 0, 10000000 };
    nanosleep(&time, NULL);
}

static void *later(void *arg)
{
    nap();
    switch (*(int *)arg) {
    case 0: scalar = 1; break;
    case 1: shared.ready = 1; break;
    case 2: total = 1L << 40; break;
    case 3: *(volatile int *)&plain = 1; break;
    case 4: mark = 7; break;
    case 5: real = 1.5; break;
    case 6: head = &shared; break;
    case 7: table[2] = 9; break;
    case 8: pair.b = 3; break;
    case 9: shared.next = &shared; break;
    case 10: done = 1; break;
    case 11: letter = 'x'; break;
    }
    return NULL;
}

static void *set(void *arg)
{
    nap();
    *(volatile int *)arg = 1;
    return NULL;
}

static pthread_t thread;

static void start(int which)
{
    static int number;
    number = which;
    pthread_create(&thread, NULL, later, &number);
}

static void end(const char *what)
{
    pthread_join(thread, NULL);
    puts(what);
}

int main(void)
{
    struct box *p = &shared;
    volatile int *flag = &plain;

    start(0);
    while (!scalar)
        ;
    end("a variable");
    start(1);
    while (!p->ready)
        ;
    end("a member");
    start(2);
    while (total == 0)
        ;
    end("a long");
    start(3);
    while (!*flag)
        ;
    end("through a pointer");
    start(4);
    while (mark != 7)
        ;
    end("64 bits");
    start(5);
    while (real < 1)
        ;
    end("a double");
    start(6);
    while (head == NULL)
        ;
    end("a pointer");
    start(7);
    for (int i = 0; table[i] == 0; i = (i + 1) % 4)
        ;
    end("an element");
    start(8);
    while (pair.b == 0)
        ;
    end("a member of a volatile structure");
    start(9);
    while (p->next == NULL)
        ;
    end("a pointer that is a member");
    start(10);
    while (!done)
        ;
    end("a _Bool");
    start(11);
    do {
    } while (letter != 'x');
    end("a char");

    volatile int local = 0;
    pthread_create(&thread, NULL, set, (void *)&local);
    while (!local)
        ;
    end("a local variable");
    static volatile int still;
    pthread_create(&thread, NULL, set, (void *)&still);
    while (!still)
        ;
    end("a static local variable");
    volatile int *heap = calloc(1, sizeof(*heap));
    pthread_create(&thread, NULL, set, (void *)heap);
    while (!*heap)
        ;
    end("on the heap");
    free((void *)heap);
    printf("%d %ld %d %d\n", shared.next->value, total >> 40, table[2], pair.b);
    return 0;
}
