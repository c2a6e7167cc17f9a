/* macro_accessors.c: macros that read, set and count in structures and global variables, as old headers have them instead of functions */
#include <stdio.h>
#include <string.h>

#define QUEUE_SIZE 8

struct queue {
    unsigned head, tail;
    unsigned flags;
    int items[QUEUE_SIZE];
    char name[16];
};

/* State. */
#define Q_COUNT(q) ((q)->tail - (q)->head)
#define Q_EMPTY(q) ((q)->head == (q)->tail)
#define Q_FULL(q) (Q_COUNT(q) == QUEUE_SIZE)
#define Q_ROOM(q) (QUEUE_SIZE - Q_COUNT(q))

/* Items; nobody looks whether there is room. */
#define Q_PUT(q, v) ((q)->items[(q)->tail++ % QUEUE_SIZE] = (v))
#define Q_GET(q) ((q)->items[(q)->head++ % QUEUE_SIZE])
#define Q_PEEK(q) ((q)->items[(q)->head % QUEUE_SIZE])

/* Flags. */
#define FLAG(n) (1u << (n))
#define Q_CLOSED FLAG(0)
#define Q_URGENT FLAG(1)
#define Q_SET(q, f) ((q)->flags |= (f))
#define Q_CLEAR(q, f) ((q)->flags &= ~(f))
#define Q_HAS(q, f) (((q)->flags & (f)) != 0)

#define Q_NAME(q) ((q)->name)
#define Q_RESET(q) memset((q), 0, sizeof(struct queue))
#define Q_RENAME(q, s) ((void)strcpy((q)->name, (s)))

/* Statistics of the whole program. */
#define COUNT_ERROR() (errors++)
#define ADD_BYTES(n) (bytes += (n))
#define BYTES() (bytes)
#define PER_ERROR(n) (errors == 0 ? 0.0 : (double)(n) / errors)

/* Bytes of a message. */
#define BYTE_AT(p, i) ((p)[i] & 0xff)
#define GET16(p) ((unsigned)(BYTE_AT(p, 0) << 8 | BYTE_AT(p, 1)))
#define PUT16(p, v) ((p)[0] = (v) >> 8, (p)[1] = (v) & 0xff)

static int errors;
static unsigned long bytes;

static int next_item(void)
{
    static int item = 10;

    return item++;
}

static void report(struct queue *q)
{
    printf("%s: %u of %d, empty %d, full %d, first %d\n", Q_NAME(q), Q_COUNT(q), QUEUE_SIZE, Q_EMPTY(q), Q_FULL(q), Q_PEEK(q));
}

int main(void)
{
    struct queue work, *q = &work;
    char message[4], text[] = "second";
    int i;

    Q_RESET(q);
    Q_RENAME(q, "first");
    for (i = 0; i < 5; i++)
        Q_PUT(q, next_item());
    report(q);
    while (!Q_EMPTY(q) && Q_PEEK(q) < 13) {
        printf("got %d, ", Q_GET(q));
        printf("room %u\n", Q_ROOM(q));
    }
    Q_RENAME(q, text);
    for (i = 0; i < 6; i++) {
        if (Q_PUT(q, i * i) > 9)
            COUNT_ERROR();
    }
    report(&work);

    Q_SET(q, Q_CLOSED);
    Q_SET(q, Q_URGENT | Q_CLOSED);
    Q_CLEAR(q, Q_CLOSED);
    printf("flags %u, closed %d, urgent %d\n", q->flags, Q_HAS(q, Q_CLOSED), Q_HAS(q, Q_URGENT));

    ADD_BYTES(40);
    ADD_BYTES(strlen(text));
    printf("%lu bytes, %d errors, %g each\n", BYTES(), errors, PER_ERROR(BYTES()));
    PUT16(message, 0x1234);
    PUT16(message + 2, 0xfedc);
    printf("%x %x\n", GET16(message), GET16(message + 2));
    return Q_FULL(q) ? 1 : 0;
}
