/* size_constants.c: sizes of structures as array lengths, case labels, enumerators and macros */
#include <stdio.h>

struct header { int id; char name[5]; };
typedef struct header header_t;

#define HEADER_SIZE sizeof(struct header)
#define FRAME_SIZE (HEADER_SIZE + 4)

enum { RAW = sizeof(header_t), DOUBLE = RAW * 2 };

union frame {
    struct header header;
    char raw[sizeof(struct header)];
    short halves[sizeof(header_t) / 2];
};

struct pool {
    char before[FRAME_SIZE];
    unsigned char after[DOUBLE];
    void *slots[sizeof(struct header) - 8];
};

static char shared[HEADER_SIZE];
static int lengths[] = { HEADER_SIZE, RAW, sizeof(union frame) };

static const char *kind(size_t n)
{
    switch (n) {
    case HEADER_SIZE: return "header";
    case sizeof(struct pool): return "pool";
    case DOUBLE: return "double";
    }
    return "other";
}

static int classify(int n)
{
    switch (n) {
    case (int)sizeof(struct header) + 1: return 1;
    case sizeof(shared) * 2 - 1: return 2;
    default: return 0;
    }
}

int main(void)
{
    char local[FRAME_SIZE];
    union frame f = { { 1, "abc" } };

    printf("%zu %zu %zu %zu\n", sizeof(union frame), sizeof(struct pool), sizeof local, sizeof shared);
    printf("%s %s %s %s\n", kind(12), kind(sizeof(struct pool)), kind(24), kind(1));
    printf("%d %d %d\n", classify(13), classify(23), classify(12));
    printf("%d %d %d %s\n", lengths[0], lengths[1], lengths[2], f.raw + 4);
    return 0;
}
