/* readers_writers.c - a table that many read and few change */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Pthread;
using static CSockTranslate.Runtime.Stdio;
using pthread_t = ulong;

internal static unsafe class ReadersWriters
{
    const int READERS = 6;
    const int WRITERS = 2;
    const int CHANGES = 400;
    const int ROUNDS = 1000;

    static readonly pthread_rwlock_t* @lock = StaticStorage.Allocate<pthread_rwlock_t>(1);

    /* Both halves always change together. */
    internal struct table_type
    {
        public int left;
        public int right;
    }
    static readonly table_type* table = StaticStorage.Allocate<table_type>(4);

    static void* write_table(void* arg)
    {
        for (int i = 0; i < CHANGES; i++)
        {
            pthread_rwlock_wrlock(@lock);
            table[i % 4].left++;
            table[i % 4].right--;
            pthread_rwlock_unlock(@lock);
        }
        return null;
    }

    static void* read_table(void* arg)
    {
        long wrong = 0;

        for (int round = 0; round < ROUNDS; round++)
        {
            pthread_rwlock_rdlock(@lock);
            for (int i = 0; i < 4; i++)
                wrong += table[i].left + table[i].right != 0 ? 1 : 0;
            pthread_rwlock_unlock(@lock);
        }
        return (void*)wrong;
    }

    static int main()
    {
        pthread_t* readers = stackalloc pthread_t[READERS];
        pthread_t* writers = stackalloc pthread_t[WRITERS];
        long wrong = 0;
        int sum = 0;

        for (int i = 0; i < READERS; i++)
            pthread_create(&readers[i], null, &read_table, null);
        for (int i = 0; i < WRITERS; i++)
            pthread_create(&writers[i], null, &write_table, null);
        for (int i = 0; i < WRITERS; i++)
            pthread_join(writers[i], null);
        for (int i = 0; i < READERS; i++)
        {
            void* result;

            pthread_join(readers[i], &result);
            wrong += (long)result;
        }
        for (int i = 0; i < 4; i++)
            sum += table[i].left;
        printf("%d changes, %ld half done\n"u8, sum, wrong);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
