/*********************************************************************
 *  key_value_server.c                                               *
 *                                                                   *
 *  SET key value / GET key / DEL key / KEYS / QUIT over one         *
 *  connection after the other.  The table survives the clients.     *
 *********************************************************************/

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.NetinetIn;
using socklen_t = uint;

internal static unsafe class KeyValueServer
{
    const int TABLE_SIZE = 16;      /* a power of two */
    const int MAX_LINE = 200;

    internal struct Entry
    {
        public sbyte* key;
        public sbyte* value;
        public Entry* next;
    }

    static readonly Entry** table = (Entry**)StaticStorage.Pointers(TABLE_SIZE);
    static int entries;

    /* FNV-1a */
    static uint Hash(sbyte* key)
    {
        uint h = 2166136261u;

        while (*key != 0)
        {
            h ^= (byte)*key++;
            h *= 16777619u;
        }
        return h & (TABLE_SIZE - 1);
    }

    /* The link that points to the entry, or to where it would be. */
    static Entry** Find(sbyte* key)
    {
        Entry** link = &table[Hash(key)];

        while (*link != null && strcmp((*link)->key, key) != 0)
            link = &(*link)->next;
        return link;
    }

    static int Set(sbyte* key, sbyte* value)
    {
        Entry** link = Find(key);
        sbyte* copy = strdup(value);

        if (copy == null)
            return 0;
        if (*link == null)
        {
            Entry* e = (Entry*)calloc(1, (ulong)sizeof(Entry));
            if (e == null || (e->key = strdup(key)) == null)
            {
                free(copy);
                free(e);
                return 0;
            }
            *link = e;
            ++entries;
        }
        free((*link)->value);
        (*link)->value = copy;
        return 1;
    }

    static int Delete(sbyte* key)
    {
        Entry** link = Find(key);
        Entry* e = *link;

        if (e == null)
            return 0;
        *link = e->next;
        free(e->key);
        free(e->value);
        free(e);
        --entries;
        return 1;
    }

    static int CompareKeys(void* a, void* b)
    {
        return strcmp(*(sbyte**)a, *(sbyte**)b);
    }

    static void ListKeys(FILE* @out)
    {
        sbyte** keys = (sbyte**)malloc((ulong)sizeof(sbyte*) * (ulong)(entries + 1));
        Entry* e;
        int i, n = 0;

        if (keys == null)
            return;
        for (i = 0; i < TABLE_SIZE; i++)
            for (e = table[i]; e != null; e = e->next)
                keys[n++] = e->key;
        qsort(keys, (ulong)n, (ulong)sizeof(sbyte*), &CompareKeys);
        for (i = 0; i < n; i++)
            fprintf(@out, "%s%c"u8, keys[i], i == n - 1 ? '\n' : ' ');
        if (n == 0)
            fprintf(@out, "(none)\n"u8);
        free(keys);
    }

    /* Talks to one client; returns 0 when the server is to end. */
    static int Serve(int fd)
    {
        sbyte* line = stackalloc sbyte[MAX_LINE];
        sbyte* verb, key, value;
        FILE* @in = fdopen(fd, "r"u8);
        FILE* @out = fdopen(dup(fd), "w"u8);
        int go_on = 1;

        if (@in == null || @out == null)
        {
            perror("fdopen"u8);
            exit(1);
        }
        while (fgets(line, MAX_LINE, @in) != null)
        {
            line[strcspn(line, "\r\n"u8)] = (sbyte)'\0';
            verb = strtok(line, " "u8);
            key = strtok(null, " "u8);
            value = strtok(null, ""u8);
            if (verb == null)
                continue;
            if (strcmp(verb, "SET"u8) == 0 && key != null && value != null)
                fputs(Set(key, value) != 0 ? "OK\n"u8 : "ERROR no memory\n"u8, @out);
            else if (strcmp(verb, "GET"u8) == 0 && key != null)
            {
                Entry* e = *Find(key);
                fprintf(@out, "%s\n"u8, e != null ? e->value : "NONE"u8.ToPointer());
            }
            else if (strcmp(verb, "DEL"u8) == 0 && key != null)
                fprintf(@out, "%d\n"u8, Delete(key));
            else if (strcmp(verb, "KEYS"u8) == 0)
                ListKeys(@out);
            else if (strcmp(verb, "QUIT"u8) == 0)
            {
                go_on = 0;
                break;
            }
            else
                fprintf(@out, "ERROR what is '%s'?\n"u8, verb);
            fflush(@out);
        }
        fclose(@out);
        fclose(@in);
        return go_on;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in sin;
        socklen_t size = (uint)sizeof(sockaddr_in);
        int s, fd, i, go_on;

        memset(&sin, 0, (ulong)sizeof(sockaddr_in));
        sin.sin_family = AF_INET;
        sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sin.sin_port = htons((ushort)(argc > 1 ? atoi(argv[1]) : 0));
        s = socket(AF_INET, SOCK_STREAM, 0);
        if (s == -1 || bind(s, (sockaddr*)&sin, (uint)sizeof(sockaddr_in)) == -1 || listen(s, 5) == -1
            || getsockname(s, (sockaddr*)&sin, &size) == -1)
        {
            perror("key_value_server"u8);
            return 1;
        }
        printf("port %d\n"u8, ntohs(sin.sin_port));
        fflush(stdout);

        do
        {
            if ((fd = accept(s, null, null)) == -1)
            {
                perror("accept"u8);
                return 1;
            }
            go_on = Serve(fd);
            printf("%d entries\n"u8, entries);
        }
        while (go_on != 0);

        for (i = 0; i < TABLE_SIZE; i++)
            while (table[i] != null)
                Delete(table[i]->key);
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
