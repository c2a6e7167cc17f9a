using System;
using System.Collections.Generic;
using CSockTranslate.Runtime.Descriptors;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Bytes on their way from one end of a pipe or pair of sockets to the other. Its users guard it by a gate of theirs.</summary>
/// <param name="keepsBoundaries">Whether what was sent at once is received at once, as datagrams are.</param>
/// <param name="capacity">How many bytes may wait.</param>
internal sealed class MemoryChannel(bool keepsBoundaries, int capacity)
{
    // What a datagram takes of the capacity besides its data, so that empty ones don't pile up without limit.
    private const int RecordOverhead = 768;

    private readonly LinkedList<Record> _records = new();
    private int _used;

    /// <summary>How often something was added.</summary>
    internal long Additions { get; private set; }

    /// <summary>How many bytes may wait.</summary>
    internal int Capacity { get; set; } = capacity;

    /// <summary>Whether no more will be sent.</summary>
    internal bool IsEnded { get; set; }

    /// <summary>Whether nobody receives any more.</summary>
    internal bool IsAbandoned { get; set; }

    internal bool IsEmpty => _records.Count == 0;

    /// <summary>How many bytes can be received; of datagrams those of the first.</summary>
    internal int Available
    {
        get
        {
            int total = 0;
            foreach (Record record in _records)
            {
                total += record.Left;
                if (keepsBoundaries)
                {
                    break;
                }
            }

            return total;
        }
    }

    /// <summary>How many bytes wait.</summary>
    internal int Used => _used;

    internal int Room => Math.Max(0, Capacity - _used);

    /// <summary>Whether something of that length can be sent: a datagram as a whole, of a stream some bytes.</summary>
    internal bool Accepts(int length) => keepsBoundaries ? _used == 0 || length + RecordOverhead <= Room : Room > 0;

    /// <summary>Whether a datagram of that length could ever be sent.</summary>
    internal bool IsTooLong(int length) => keepsBoundaries && length > Capacity;

    /// <summary>Adds a datagram, or of a stream as much as there is room for; returns how many bytes.</summary>
    internal int Add(ReadOnlySpan<byte> data, OpenFile[]? files)
    {
        Additions++;
        int count = keepsBoundaries ? data.Length : Math.Min(data.Length, Room);
        _records.AddLast(new Record(data[..count].ToArray(), files));
        _used += count + (keepsBoundaries ? RecordOverhead : 0);
        return count;
    }

    /// <summary>
    /// Takes a datagram, or of a stream as much as is there up to the files that come next; with <paramref name="peek"/> all of it stays. Returns how
    /// many bytes were stored, and tells a datagram's length and the files that came along, which the caller then owns.
    /// </summary>
    internal int Take(Span<byte> target, bool peek, out int length, out OpenFile[]? files)
    {
        int stored = 0;
        length = 0;
        files = null;
        LinkedListNode<Record>? node = _records.First;
        bool isFirst = true;
        while (node is not null && (isFirst || (!keepsBoundaries && stored < target.Length && files is null)))
        {
            Record record = node.Value;
            LinkedListNode<Record>? next = node.Next;
            int count = Math.Min(record.Left, target.Length - stored);
            record.Data.AsSpan(record.Offset, count).CopyTo(target[stored..]);
            stored += count;
            length += record.Left;
            if (!peek)
            {
                files = record.Files ?? files;
                record.Files = null;
                Consume(node, count);
            }

            isFirst = false;
            node = next;
        }

        return stored;
    }

    /// <summary>Drops everything, with the files that nobody will receive.</summary>
    internal void Clear()
    {
        foreach (Record record in _records)
        {
            foreach (OpenFile file in record.Files ?? [])
            {
                file.Release();
            }
        }

        _records.Clear();
        _used = 0;
    }

    private void Consume(LinkedListNode<Record> node, int count)
    {
        Record record = node.Value;
        if (keepsBoundaries || count == record.Left)
        {
            _records.Remove(node);
            _used -= keepsBoundaries ? record.Data.Length + RecordOverhead : count;
            return;
        }

        record.Offset += count;
        _used -= count;
    }

    private sealed class Record(byte[] data, OpenFile[]? files)
    {
        internal byte[] Data => data;

        internal int Offset { get; set; }

        internal int Left => data.Length - Offset;

        internal OpenFile[]? Files { get; set; } = files;
    }
}
