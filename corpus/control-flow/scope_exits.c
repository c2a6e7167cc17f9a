/* scope_exits.c - what GNU's attribute cleanup calls, on every way out of a scope */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#define ON_EXIT(function) __attribute__((__cleanup__(function)))
#define AUTO_FREE __attribute__((cleanup(release)))

struct lock {
    const char *name;
    int depth;
};

static jmp_buf restart;

static void release(void *pointer)
{
    char **memory = pointer;
    printf("free %s\n", *memory ? *memory : "nothing");
    free(*memory);
}

static void unlock(struct lock *lock)
{
    printf("unlock %s at %d\n", lock->name, --lock->depth);
}

static void leave(const int *number)
{
    printf("leave %d\n", *number);
}

static char *copy(const char *text, size_t size)
{
    char *memory = calloc(1, size);
    if (memory)
        snprintf(memory, size, "%s", text);
    return memory;
}

/* The last variable goes first; the result is what it was before. */
static int read_value(int key)
{
    struct lock outer ON_EXIT(unlock) = { "outer", 1 };
    struct lock inner ON_EXIT(unlock) = { "inner", 5 };

    if (key == 0)
        return outer.depth + inner.depth;
    inner.depth += key;
    return inner.depth;
}

static void nothing_to_free(void)
{
    AUTO_FREE char *memory = NULL;
    printf("memory %s\n", memory ? memory : "none");
}

static int loops(void)
{
    int sum = 0;

    for (int i ON_EXIT(leave) = 0; i < 3; i++) {
        ON_EXIT(leave) int square = i * i + 10;
        if (i == 0)
            continue;
        sum += square;
    }
    while (1) {
        ON_EXIT(leave) int round = sum + 100;
        if (round > 125)
            break;
        do {
            ON_EXIT(leave) int once = 7;
            sum += once;
        } while (sum < 0);
    }
    return sum;
}

static int jumps(int n)
{
    int tries = 0;
again:
    ;
    ON_EXIT(leave) int attempt = tries;
    if (tries++ < n)
        goto again;
    {
        ON_EXIT(leave) int deep = 20;
        {
            ON_EXIT(leave) int deeper = 30;
            if (n == 1)
                goto out;
            deeper = 31;
        }
    }
    return attempt;
out:
    puts("out");
    return -1;
}

static const char *select_name(int kind)
{
    switch (kind) {
    case 1: {
        AUTO_FREE char *text = copy("first", 10);
        return text ? "one" : "none";
    }
    case 2: {
        AUTO_FREE char *text = copy("second", 10);
        if (text)
            break;
    }
    /* fall through */
    default: {
        AUTO_FREE char *text = copy("other", 10);
    }
    }
    return "many";
}

static int in_expressions(int n)
{
    int twice = ({
        ON_EXIT(leave) int value = n;
        if (n > 9)
            return -n;
        value *= 2;
        value;
    });
    return twice + ({ ON_EXIT(leave) int one = 1; one++; });
}

/* Neither longjmp nor exit calls anything. */
static void go_back(int depth)
{
    ON_EXIT(leave) int level = depth;
    if (depth > 0)
        go_back(depth - 1);
    longjmp(restart, level + 1);
}

int main(void)
{
    ON_EXIT(leave) int status = 3;
    volatile int starts = 0;

    if (setjmp(restart) == 0)
        go_back(2);
    printf("starts %d\n", ++starts);
    printf("value %d\n", read_value(0));
    printf("value %d\n", read_value(4));
    nothing_to_free();
    printf("loops %d\n", loops());
    printf("jumps %d\n", jumps(1));
    printf("jumps %d\n", jumps(0));
    for (int kind = 1; kind <= 3; kind++)
        printf("select %s\n", select_name(kind));
    printf("expression %d\n", in_expressions(4));
    printf("expression %d\n", in_expressions(12));
    if (starts == 1) {
        ON_EXIT(leave) int unseen = 4;
        exit(unseen);
    }
    return status;
}
