/* macro_names.c: object-like macros for all that a program has names for */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* constants of a type */
#define NOT_FOUND ((size_t)-1)
#define NO_ADDRESS ((unsigned char)0xff)
#define FAILED (-1)
#define EPOCH 1700000000L
#define RATIO (2.0f / 3)

/* flags, and groups of them */
#define F_READ 0x1
#define F_WRITE 0x2
#define F_APPEND 0x4
#define F_UPDATE (F_READ | F_WRITE)
#define F_ALL (F_UPDATE | F_APPEND)
#define F_NONE (F_ALL & ~F_ALL)
#define ADD_FLAG(set, flag) ((set) |= (flag))

/* a group that might be an enumeration */
#define STATE_IDLE 0
#define STATE_BUSY (STATE_IDLE + 1)
#define STATE_DONE (STATE_BUSY + 1)
#define STATE_COUNT (STATE_DONE + 1)

/* texts */
#define PROGRAM "names"
#define VERSION "1.0"
#define BANNER PROGRAM " " VERSION "\n"
#define SEPARATOR ": "

/* other names of functions, variables, members, types and operators */
#define release free
#define print_line puts
#define current state
#define first_of pair.first
#define byte unsigned char
#define and &&
#define is_set !!
#define nothing
#define loop_forever for (;;)

static int state = STATE_IDLE;
static struct { int first, second; } pair = { 1, 2 };

static size_t position(const char *text, char c)
{
    const char *found = strchr(text, c);

    return found ? (size_t)(found - text) : NOT_FOUND;
}

static const char *state_name(int s)
{
    static const char *const names[STATE_COUNT] = { "idle", "busy", "done" };

    switch (s) {
    case STATE_IDLE:
    case STATE_BUSY:
    case STATE_DONE:
        return names[s];
    default:
        return "none";
    }
}

int main(void)
{
    char *copy = malloc(sizeof BANNER);
    int flags = F_NONE;
    byte b = NO_ADDRESS;
    void (*give_back)(void *) = release;

    strcpy(copy, BANNER);
    printf("%s", copy);
    printf("%zu %d\n", position(copy, '1'), position(copy, 'z') == NOT_FOUND);
    printf("%d %d %ld %.3f\n", b, FAILED, EPOCH, RATIO);
    flags |= F_UPDATE;
    ADD_FLAG(flags, F_APPEND);
    printf("%d %d %d\n", flags == F_ALL, flags & F_WRITE, is_set (flags & F_READ));
    loop_forever {
        print_line(state_name(current));
        if (++current == STATE_COUNT)
            break;
    }
    first_of += 4 nothing;
    if (pair.first == 5 and pair.second == 2)
        printf("pair" SEPARATOR "%d\n", first_of);
    give_back(copy);
    return 0;
}
