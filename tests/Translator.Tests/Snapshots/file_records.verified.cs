/*
** file_records.c: a file of fixed-size records, updated in place
*/
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class FileRecords
{
    static ReadOnlySpan<byte> FILE_NAME => "accounts.dat"u8;

    internal struct struct_record
    {
        public fixed sbyte name[16];
        public long balance;
        public ushort flags;
    }

    static int put(FILE* f, long index, struct_record* r)
    {
        if (fseek(f, index * (long)sizeof(struct_record), SEEK_SET) != 0)
            return -1;
        return fwrite(r, (ulong)sizeof(struct_record), 1, f) == 1 ? 0 : -1;
    }

    static int get(FILE* f, long index, struct_record* r)
    {
        if (fseek(f, index * (long)sizeof(struct_record), SEEK_SET) != 0)
            return -1;
        return fread(r, (ulong)sizeof(struct_record), 1, f) == 1 ? 0 : -1;
    }

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("alice"u8, "bob"u8, "carol"u8, "dave"u8);

    static int main()
    {
        struct_record r;
        FILE* f;
        long i, end;
        int c;

        if (fopen("no/such/file"u8, "r"u8) == null)
            printf("fopen: %s\n"u8, strerror(errno));

        f = fopen(FILE_NAME, "w+b"u8);
        if (f == null)
        {
            perror(FILE_NAME);
            return 1;
        }
        for (i = 0; i < 4; i++)
        {
            memset(&r, 0, (ulong)sizeof(struct_record));
            strcpy(r.name, names[i]);
            r.balance = 100 * (i + 1);
            if (put(f, i, &r) != 0)
                perror("put"u8);
        }

        /* move 30 from bob to dave */
        get(f, 1, &r);
        r.balance -= 30;
        put(f, 1, &r);
        get(f, 3, &r);
        r.balance += 30;
        r.flags |= 1;
        put(f, 3, &r);

        rewind(f);
        while (fread(&r, (ulong)sizeof(struct_record), 1, f) == 1)
            printf("%-8s %5ld %u\n"u8, r.name, r.balance, r.flags);
        printf("eof %d, error %d\n"u8, feof(f) != 0, ferror(f) != 0);

        fseek(f, 0L, SEEK_END);
        end = ftell(f);
        printf("%ld bytes, %ld records\n"u8, end, end / (long)sizeof(struct_record));
        printf("beyond the end: %d\n"u8, get(f, 9, &r));
        clearerr(f);
        fseek(f, -(long)sizeof(struct_record), SEEK_END);
        printf("the last one: %c"u8, c = fgetc(f));
        ungetc('D', f);
        printf("%c%c\n"u8, fgetc(f), 'a');
        if (fclose(f) != 0)
            perror("fclose"u8);

        /* append, then read as text */
        f = fopen(FILE_NAME, "w"u8);
        fprintf(f, "%d %s\n"u8, 1, "one"u8);
        fclose(f);
        f = fopen(FILE_NAME, "a+"u8);
        fprintf(f, "%d %s"u8, 2, "two"u8);
        rewind(f);
        while ((c = getc(f)) != EOF)
            putchar(c == '\n' ? '/' : c);
        putchar('\n');
        fclose(f);

        if (remove(FILE_NAME) != 0)
            perror("remove"u8);
        if (remove(FILE_NAME) != 0)
            printf("remove again: %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
