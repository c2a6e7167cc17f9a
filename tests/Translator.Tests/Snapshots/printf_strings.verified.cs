/* printf and its family with strings, pointers and buffers that are too small */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class PrintfStrings
{
    static void show(sbyte* buffer, int result)
    {
        printf("%2d \"%s\" (%zu)\n"u8, result, buffer, strlen(buffer));
    }

    static sbyte* long_text = "this is cut somewhere"u8.ToPointer();

    static sbyte* word = "nothing"u8.ToPointer();

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[16];
        sbyte* not_terminated = stackalloc sbyte[] { (sbyte)'f', (sbyte)'o', (sbyte)'u', (sbyte)'r' };
        void* @null = null;
        int n;

        printf("[%s] [%10s] [%-10s] [%.2s] [%10.2s] [%-10.2s] [%.0s]\n"u8, "text"u8, "text"u8, "text"u8, "text"u8, "text"u8, "text"u8, "text"u8);
        printf("[%.4s] [%.*s] [%*s]\n"u8, not_terminated, 2, not_terminated, 7, "right"u8);
        printf("[%s] [%5s]\n"u8, ""u8, ""u8);
        printf("%p %p %20p| %-20p|\n"u8, @null, (void*)0x1234, (void*)0xabcdef, @null);
        printf("%s and %% and %c\n"u8, "percent"u8, '%');

        n = snprintf(buffer, 16, "%s"u8, "fits"u8);
        show(buffer, n);
        n = snprintf(buffer, 16, "%s %d"u8, long_text, 42);
        show(buffer, n);
        n = snprintf(buffer, 1, "%s"u8, word);
        show(buffer, n);
        n = snprintf(null, 0, "%d-%s"u8, 12345, "measured"u8);
        printf("%d\n"u8, n);
        n = sprintf(buffer, "%03d:%-5s|"u8, 7, "ab"u8);
        show(buffer, n);

        /* appending */
        n = 0;
        n += sprintf(buffer + n, "%d"u8, 1);
        n += sprintf(buffer + n, ",%d"u8, 22);
        n += sprintf(buffer + n, ",%d"u8, 333);
        show(buffer, n);

        fprintf(stdout, "%s%s%s\n"u8, "adjacent"u8, " literals"u8, ""u8);
        puts("puts adds a newline"u8);
        fputs("fputs does not\n"u8, stdout);
        putchar('p');
        putchar('c');
        putc('\n', stdout);
        fwrite("with\0NUL\n"u8, 1, 9, stdout);
        printf(((ReadOnlySpan<byte>)[0x74, 0x61, 0x62, 0x09, 0x68, 0x65, 0x72, 0x65, 0x2C, 0x20, 0x62, 0x65, 0x6C, 0x6C, 0x20, 0x07, 0x2C, 0x20, 0x62, 0x61, 0x63, 0x6B, 0x73, 0x6C, 0x61, 0x73, 0x68, 0x20, 0x5C, 0x2C, 0x20, 0x71, 0x75, 0x6F, 0x74, 0x65, 0x20, 0x22, 0x2C, 0x20, 0x6F, 0x63, 0x74, 0x61, 0x6C, 0x20, 0x41, 0x42, 0x2C, 0x20, 0x68, 0x65, 0x78, 0x20, 0x43, 0x2C, 0x20, 0x68, 0x69, 0x67, 0x68, 0x20, 0xE9, 0xFF, 0x0A, 0x00]));
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
