/* ring_of_bytes.c: a byte queue between a producer and a consumer, with wrap-around and peeking */
#include <stdio.h>
#include <string.h>

#define RING_SIZE 16u               /* a power of two */
#define RING_MASK (RING_SIZE - 1)

typedef struct {
    unsigned char data[RING_SIZE];
    unsigned head, tail;            /* run freely, their difference is what is stored */
} ring_t;

#define ring_used(r) ((r)->head - (r)->tail)
#define ring_free(r) (RING_SIZE - ring_used(r))

static size_t ring_write(ring_t *r, const void *from, size_t n)
{
    size_t first, at = r->head & RING_MASK;

    if (n > ring_free(r))
        n = ring_free(r);
    first = RING_SIZE - at < n ? RING_SIZE - at : n;
    memcpy(r->data + at, from, first);
    memcpy(r->data, (const unsigned char *)from + first, n - first);
    r->head += n;
    return n;
}

static size_t ring_peek(const ring_t *r, void *to, size_t n)
{
    unsigned char *out = to;
    size_t i;

    if (n > ring_used(r))
        n = ring_used(r);
    for (i = 0; i < n; i++)
        *out++ = r->data[(r->tail + i) & RING_MASK];
    return n;
}

static size_t ring_read(ring_t *r, void *to, size_t n)
{
    n = ring_peek(r, to, n);
    r->tail += n;
    return n;
}

/* a message is its length and its bytes; nothing is taken before all is there */
static int next_message(ring_t *r, char *to)
{
    unsigned char length;
    char whole[RING_SIZE];

    if (ring_peek(r, &length, 1) < 1 || ring_used(r) < length + 1u)
        return 0;
    ring_read(r, whole, length + 1);
    memcpy(to, whole + 1, length);
    to[length] = '\0';
    return 1;
}

int main(void)
{
    static const char stream[] = "\5hello\3abc\0\11ninechars\1x\7partial";
    ring_t ring = { .head = 0xfffffff8u, .tail = 0xfffffff8u };
    char text[RING_SIZE];
    const char *at = stream, *end = stream + sizeof stream - 1;
    int turn;

    for (turn = 1; at < end || ring_used(&ring); turn++) {
        size_t n = (size_t)(end - at) < 7 ? (size_t)(end - at) : 7, taken = ring_write(&ring, at, n);

        at += taken;
        printf("turn %d: %zu in, %u used, %u free\n", turn, taken, ring_used(&ring), ring_free(&ring));
        while (next_message(&ring, text))
            printf("  '%s'\n", text);
        if (turn == 9)
            break;
    }
    printf("%zu\n", ring_write(&ring, stream, 20));
    printf("%zu", ring_read(&ring, text, sizeof text));
    printf(" %u\n", ring_used(&ring));
    return 0;
}
