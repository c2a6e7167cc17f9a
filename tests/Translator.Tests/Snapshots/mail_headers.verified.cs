/*
 * mail_headers -- parse a message header from standard input
 *
 * Folded lines are joined, names compared without case, and the fields are kept in a
 * list in order of appearance.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Ctype;

internal static unsafe class MailHeaders
{
    internal struct struct_field
    {
        public struct_field* next;
        public sbyte* name;
        public sbyte* body;
    }

    static void* must(void* p)
    {
        if (p == null)
        {
            fputs("out of memory\n"u8, stderr);
            exit(EXIT_FAILURE);
        }
        return p;
    }

    static struct_field* new_field(sbyte* line)
    {
        sbyte* colon = strchr(line, ':');
        struct_field* f;

        if (colon == null || colon == line)
            return null;
        f = (struct_field*)must(malloc((ulong)sizeof(struct_field)));
        f->next = null;
        f->name = (sbyte*)must(strndup(line, (ulong)(colon - line)));
        do
            colon++;
        while (isblank((byte)*colon) != 0);
        f->body = (sbyte*)must(strdup(colon));
        return f;
    }

    static void fold(struct_field* f, sbyte* line)
    {
        while (*line == ' ' || *line == '\t')
            line++;
        f->body = (sbyte*)must(realloc(f->body, strlen(f->body) + strlen(line) + 2));
        strcat(strcat(f->body, " "u8), line);
    }

    static sbyte* find(struct_field* list, sbyte* name)
    {
        for (; list != null; list = list->next)
            if (strcasecmp(list->name, name) == 0)
                return list->body;
        return null;
    }

    static int main(int argc, sbyte** argv)
    {
        struct_field* list = null;
        struct_field** tail = &list;
        struct_field* current = null;
        sbyte* line = stackalloc sbyte[128];
        int i, n = 0;

        while (fgets(line, 128, stdin) != null)
        {
            line[strcspn(line, "\r\n"u8)] = 0;
            if (line[0] == 0)
                break; /* the body begins */
            if (isblank((byte)line[0]) != 0)
            {
                if (current != null)
                    fold(current, line);
                else
                    printf("? nothing to continue: %s\n"u8, line);
                continue;
            }
            current = new_field(line);
            if (current == null)
            {
                printf("? %s\n"u8, line);
                continue;
            }
            *tail = current;
            tail = &current->next;
        }

        for (current = list; current != null; current = current->next)
            printf("%2d %s: %s\n"u8, ++n, current->name, current->body);
        for (i = 1; i < argc; i++)
        {
            sbyte* body = find(list, argv[i]);

            printf("%s -> %s\n"u8, argv[i], body != null ? body : "(absent)"u8.ToPointer());
        }
        while (list != null)
        {
            current = list->next;
            free(list->name);
            free(list->body);
            free(list);
            list = current;
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
