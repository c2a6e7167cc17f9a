unsafe struct conn
{
    public int fd;
    public int state;
    public conn* next;
}

static unsafe class KeptElsewhere
{
    static int listener = -1;
    static int* clients;
    static int count;
    static conn* connections;

    static int add(int l)
    {
        int c = accept(l, null, null);
        if (c < 0)
            return -1;
        clients[count++] = c;
        return 0;
    }

    static conn* remember(int l)
    {
        conn* created;
        int c = accept(l, null, null);
        if (c == -1)
            return null;
        created = (conn*)malloc((ulong)sizeof(conn));
        if (created == null)
        {
            close(c);
            return null;
        }

        created->fd = c;
        created->next = connections;
        connections = created;
        return created;
    }

    static int start()
    {
        listener = socket(AF_INET, SOCK_STREAM, 0);
        if (listener < 0)
            return -1;
        if (listen(listener, 5) < 0)
            return -1;
        return 0;
    }

    static void fill(conn* target, int l)
    {
        target->fd = accept(l, null, null);
        if (target->fd < 0)
            target->state = 0;
        else
            target->state = 1;
    }

    static conn make(int l)
    {
        conn c;
        c.next = null;
        c.state = 1;
        if ((c.fd = accept(l, null, null)) < 0)
            c.state = 0;
        return c;
    }

    static int local_struct(int l)
    {
        conn c;
        c.fd = accept(l, null, null);
        if (c.fd < 0)
            return -1;
        close(c.fd);
        return 0;
    }
}

static unsafe class KeptInATable
{
    static conn* table;

    static void connected(int fd) => table[fd].state = 1;

    static int serve(int l)
    {
        for (;;)
        {
            int c = accept(l, null, null);
            if (c < 0)
                return -1;
            connected(c);
        }
    }
}
