/*
 * pool_allocator.c: fixed-size blocks from one piece of memory.
 * The free list lives in the free blocks themselves.
 */
#include <stdio.h>
#include <stdlib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct pool {
    unsigned char *memory;
    void          *free_list;
    size_t         block_size, blocks, in_use, high_water;
} pool;

static size_t align_up(size_t n, size_t to)
{
    return (n + to - 1) & ~(to - 1);
}

static int pool_init(pool *p, size_t block_size, size_t blocks)
{
    size_t i;

    memset(p, 0, sizeof *p);
    if (block_size < sizeof(void *))
        block_size = sizeof(void *);
    p->block_size = align_up(block_size, sizeof(void *));
    p->blocks = blocks;
    p->memory = malloc(p->block_size * blocks);
    if (p->memory == NULL)
        return -1;
    for (i = blocks; i-- > 0; ) {
        void *block = p->memory + i * p->block_size;

        *(void **)block = p->free_list;
        p->free_list = block;
    }
    return 0;
}

static void *pool_get(pool *p)
{
    void *block = p->free_list;

    if (block == NULL)
        return NULL;
    p->free_list = *(void **)block;
    if (++p->in_use > p->high_water)
        p->high_water = p->in_use;
    return memset(block, 0, p->block_size);
}

static int pool_put(pool *p, void *block)
{
    ptrdiff_t offset = (unsigned char *)block - p->memory;

    if (offset < 0 || (size_t)offset >= p->block_size * p->blocks || offset % p->block_size != 0)
        return -1;                      /* not one of ours */
    *(void **)block = p->free_list;
    p->free_list = block;
    p->in_use--;
    return 0;
}

static long index_of(const pool *p, const void *block)
{
    return block ? (long)(((const unsigned char *)block - p->memory) / (long)p->block_size) : -1;
}

int main(void)
{
    pool p;
    void *held[6];
    int i, outside;

    if (pool_init(&p, 20, 5) != 0) {
        perror("pool_init");
        return 1;
    }
    printf("blocks of %zu bytes\n", p.block_size);

    for (i = 0; i < 6; i++) {
        held[i] = pool_get(&p);
        printf("get %d: block %ld\n", i, index_of(&p, held[i]));
    }
    printf("put 3: %d\n", pool_put(&p, held[3]));
    printf("put 1: %d\n", pool_put(&p, held[1]));
    printf("put a pointer into block 0: %d\n", pool_put(&p, (char *)held[0] + 4));
    printf("put something else: %d\n", pool_put(&p, &outside));
    for (i = 0; i < 3; i++) {
        void *block = pool_get(&p);

        printf("get again: block %ld, aligned %d\n", index_of(&p, block), ((uintptr_t)block & (sizeof(void *) - 1)) == 0);
    }
    printf("in use %zu, high water %zu of %zu\n", p.in_use, p.high_water, p.blocks);
    free(p.memory);
    return 0;
}
