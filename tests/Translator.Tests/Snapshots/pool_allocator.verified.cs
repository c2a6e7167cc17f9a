/*
 * pool_allocator.c: fixed-size blocks from one piece of memory.
 * The free list lives in the free blocks themselves.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using ptrdiff_t = long;
using size_t = ulong;
using uintptr_t = ulong;

internal static unsafe class PoolAllocator
{
    internal struct pool
    {
        public byte* memory;
        public void* free_list;
        public size_t block_size;
        public size_t blocks;
        public size_t in_use;
        public size_t high_water;
    }

    static size_t align_up(size_t n, size_t to)
    {
        return (n + to - 1) & ~(to - 1);
    }

    static int pool_init(pool* p, size_t block_size, size_t blocks)
    {
        size_t i;

        memset(p, 0, (ulong)sizeof(pool));
        if (block_size < (ulong)sizeof(void*))
            block_size = (ulong)sizeof(void*);
        p->block_size = align_up(block_size, (ulong)sizeof(void*));
        p->blocks = blocks;
        p->memory = (byte*)malloc(p->block_size * blocks);
        if (p->memory == null)
            return -1;
        for (i = blocks; i-- > 0;)
        {
            void* block = p->memory + i * p->block_size;

            *(void**)block = p->free_list;
            p->free_list = block;
        }
        return 0;
    }

    static void* pool_get(pool* p)
    {
        void* block = p->free_list;

        if (block == null)
            return null;
        p->free_list = *(void**)block;
        if (++p->in_use > p->high_water)
            p->high_water = p->in_use;
        return memset(block, 0, p->block_size);
    }

    static int pool_put(pool* p, void* block)
    {
        ptrdiff_t offset = (byte*)block - p->memory;

        if (offset < 0 || (size_t)offset >= p->block_size * p->blocks || (ulong)offset % p->block_size != 0)
            return -1;                      /* not one of ours */
        *(void**)block = p->free_list;
        p->free_list = block;
        p->in_use--;
        return 0;
    }

    static long index_of(pool* p, void* block)
    {
        return block != null ? ((byte*)block - p->memory) / (long)p->block_size : -1;
    }

    static int main()
    {
        pool p;
        void** held = stackalloc void*[6];
        int i, outside;

        if (pool_init(&p, 20, 5) != 0)
        {
            perror("pool_init"u8);
            return 1;
        }
        printf("blocks of %zu bytes\n"u8, p.block_size);

        for (i = 0; i < 6; i++)
        {
            held[i] = pool_get(&p);
            printf("get %d: block %ld\n"u8, i, index_of(&p, held[i]));
        }
        printf("put 3: %d\n"u8, pool_put(&p, held[3]));
        printf("put 1: %d\n"u8, pool_put(&p, held[1]));
        printf("put a pointer into block 0: %d\n"u8, pool_put(&p, (sbyte*)held[0] + 4));
        printf("put something else: %d\n"u8, pool_put(&p, &outside));
        for (i = 0; i < 3; i++)
        {
            void* block = pool_get(&p);

            printf("get again: block %ld, aligned %d\n"u8, index_of(&p, block), ((uintptr_t)block & ((ulong)sizeof(void*) - 1)) == 0);
        }
        printf("in use %zu, high water %zu of %zu\n"u8, p.in_use, p.high_water, p.blocks);
        free(p.memory);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
