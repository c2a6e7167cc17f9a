using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Searching;

/// <summary>Tables of a fixed size from strings to addresses (POSIX hsearch).</summary>
internal static unsafe class HashTable
{
    private const ulong Smallest = 3;

    /// <summary>Makes an empty table with room for the next prime number of entries, as glibc; 0 with errno set if it can't.</summary>
    internal static int Create(hsearch_data* table, ulong wanted)
    {
        if (table == null)
        {
            errno = EINVAL;
            return 0;
        }

        if (table->table != null)
        {
            return 0;
        }

        ulong size = System.Math.Max(wanted, Smallest) | 1;
        while (!IsPrime(size))
        {
            size += 2;
        }

        if (size > int.MaxValue)
        {
            errno = ENOMEM;
            return 0;
        }

        void* entries = Stdlib.calloc(size, (ulong)sizeof(ENTRY));
        if (entries == null)
        {
            return 0;
        }

        *table = new hsearch_data { table = entries, size = (uint)size };
        return 1;
    }

    /// <summary>Frees a table; the entries' strings are the program's.</summary>
    internal static void Destroy(hsearch_data* table)
    {
        if (table == null)
        {
            errno = EINVAL;
            return;
        }

        Stdlib.free(table->table);
        table->table = null;
    }

    /// <summary>Finds or enters an entry; false with errno set.</summary>
    internal static bool Search(hsearch_data* table, ENTRY item, bool enters, ENTRY** result)
    {
        *result = null;
        if (table->table == null)
        {
            errno = enters ? ENOMEM : ESRCH;
            return false;
        }

        var entries = (ENTRY*)table->table;
        uint index = Hash(item.key) % table->size;
        for (uint i = 0; i < table->size; i++, index = (index + 1) % table->size)
        {
            if (entries[index].key == null)
            {
                if (!enters)
                {
                    break;
                }

                entries[index] = item;
                table->filled++;
                *result = &entries[index];
                return true;
            }

            if (String.strcmp(entries[index].key, item.key) == 0)
            {
                *result = &entries[index];
                return true;
            }
        }

        errno = enters ? ENOMEM : ESRCH;
        return false;
    }

    // FNV-1a.
    private static uint Hash(sbyte* key)
    {
        uint hash = 2166136261;
        for (; *key != 0; key++)
        {
            hash = (hash ^ (byte)*key) * 16777619;
        }

        return hash;
    }

    private static bool IsPrime(ulong number)
    {
        for (ulong divisor = 3; divisor * divisor <= number; divisor += 2)
        {
            if (number % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }
}
