/*********************************************************************
 *  key_value_server.c                                               *
 *                                                                   *
 *  SET key value / GET key / DEL key / KEYS / QUIT over one         *
 *  connection after the other.  The table survives the clients.     *
 *********************************************************************/

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define TABLE_SIZE  16      /* a power of two */
#define MAX_LINE    200

typedef struct Entry Entry;
struct Entry
{
    char  *key;
    char  *value;
    Entry *next;
};

static Entry *table[TABLE_SIZE];
static int entries = 0;

/* FNV-1a */
static unsigned Hash (const char *key)
{
    unsigned h = 2166136261u;

    while (*key)
    {
        h ^= (unsigned char) *key++;
        h *= 16777619u;
    }
    return h & (TABLE_SIZE - 1);
}

/* The link that points to the entry, or to where it would be. */
static Entry **Find (const char *key)
{
    Entry **link = &table[Hash (key)];

    while (*link != NULL && strcmp ((*link)->key, key) != 0)
        link = &(*link)->next;
    return link;
}

static int Set (const char *key, const char *value)
{
    Entry **link = Find (key);
    char *copy = strdup (value);

    if (copy == NULL)
        return 0;
    if (*link == NULL)
    {
        Entry *e = (Entry *) calloc (1, sizeof (Entry));
        if (e == NULL || (e->key = strdup (key)) == NULL)
        {
            free (copy);
            free (e);
            return 0;
        }
        *link = e;
        ++entries;
    }
    free ((*link)->value);
    (*link)->value = copy;
    return 1;
}

static int Delete (const char *key)
{
    Entry **link = Find (key), *e = *link;

    if (e == NULL)
        return 0;
    *link = e->next;
    free (e->key);
    free (e->value);
    free (e);
    --entries;
    return 1;
}

static int CompareKeys (const void *a, const void *b)
{
    return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void ListKeys (FILE *out)
{
    const char **keys = malloc (sizeof (char *) * (entries + 1));
    Entry *e;
    int i, n = 0;

    if (keys == NULL)
        return;
    for (i = 0; i < TABLE_SIZE; i++)
        for (e = table[i]; e != NULL; e = e->next)
            keys[n++] = e->key;
    qsort (keys, n, sizeof keys[0], CompareKeys);
    for (i = 0; i < n; i++)
        fprintf (out, "%s%c", keys[i], i == n - 1 ? '\n' : ' ');
    if (n == 0)
        fprintf (out, "(none)\n");
    free (keys);
}

/* Talks to one client; returns 0 when the server is to end. */
static int Serve (int fd)
{
    char line[MAX_LINE], *verb, *key, *value;
    FILE *in = fdopen (fd, "r");
    FILE *out = fdopen (dup (fd), "w");
    int go_on = 1;

    if (in == NULL || out == NULL)
    {
        perror ("fdopen");
        exit (1);
    }
    while (fgets (line, sizeof line, in) != NULL)
    {
        line[strcspn (line, "\r\n")] = '\0';
        verb = strtok (line, " ");
        key = strtok (NULL, " ");
        value = strtok (NULL, "");
        if (verb == NULL)
            continue;
        if (!strcmp (verb, "SET") && key && value)
            fputs (Set (key, value) ? "OK\n" : "ERROR no memory\n", out);
        else if (!strcmp (verb, "GET") && key)
        {
            Entry *e = *Find (key);
            fprintf (out, "%s\n", e ? e->value : "NONE");
        }
        else if (!strcmp (verb, "DEL") && key)
            fprintf (out, "%d\n", Delete (key));
        else if (!strcmp (verb, "KEYS"))
            ListKeys (out);
        else if (!strcmp (verb, "QUIT"))
        {
            go_on = 0;
            break;
        }
        else
            fprintf (out, "ERROR what is '%s'?\n", verb);
        fflush (out);
    }
    fclose (out);
    fclose (in);
    return go_on;
}

int main (int argc, char *argv[])
{
    struct sockaddr_in sin;
    socklen_t size = sizeof sin;
    int s, fd, i, go_on;

    memset (&sin, 0, sizeof sin);
    sin.sin_family = AF_INET;
    sin.sin_addr.s_addr = htonl (INADDR_LOOPBACK);
    sin.sin_port = htons (argc > 1 ? atoi (argv[1]) : 0);
    s = socket (AF_INET, SOCK_STREAM, 0);
    if (s == -1 || bind (s, (struct sockaddr *) &sin, sizeof sin) == -1 || listen (s, 5) == -1
        || getsockname (s, (struct sockaddr *) &sin, &size) == -1)
    {
        perror ("key_value_server");
        return 1;
    }
    printf ("port %d\n", ntohs (sin.sin_port));
    fflush (stdout);

    do
    {
        if ((fd = accept (s, NULL, NULL)) == -1)
        {
            perror ("accept");
            return 1;
        }
        go_on = Serve (fd);
        printf ("%d entries\n", entries);
    }
    while (go_on);

    for (i = 0; i < TABLE_SIZE; i++)
        while (table[i])
            Delete (table[i]->key);
    close (s);
    return 0;
}
