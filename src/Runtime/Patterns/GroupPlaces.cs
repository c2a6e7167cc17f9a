using System;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// The places of the groups while a match is walked through. An empty match of a group that may be repeated zero times gives way to what the group, and those
/// inside of it, matched before, as in glibc.
/// </summary>
internal sealed class GroupPlaces
{
    private readonly int[] _places;
    private readonly int[] _before;

    /// <summary>No group has matched.</summary>
    internal GroupPlaces(int groupCount)
    {
        _places = new int[2 * groupCount];
        _before = new int[2 * groupCount];
        Array.Fill(_places, -1);
        Array.Fill(_before, -1);
    }

    private GroupPlaces(GroupPlaces other)
    {
        _places = (int[])other._places.Clone();
        _before = (int[])other._before.Clone();
    }

    /// <summary>Where a group began, -1 if it has not.</summary>
    internal int Start(int group) => _places[2 * group];

    /// <summary>Where a group ended, -1 if it has not since it began.</summary>
    internal int End(int group) => _places[(2 * group) + 1];

    /// <summary>The same, to be changed apart.</summary>
    internal GroupPlaces Copy() => new(this);

    /// <summary>A group begins; one that nobody asks for leaves no trace.</summary>
    internal void Open(int group, int at)
    {
        if (2 * group >= _places.Length)
        {
            return;
        }

        _places[2 * group] = at;
        _places[(2 * group) + 1] = -1;
    }

    /// <summary>A group ends.</summary>
    internal void Close(int group, int at, bool isOptional)
    {
        if (2 * group >= _places.Length)
        {
            return;
        }

        if (_places[2 * group] < at)
        {
            _places[(2 * group) + 1] = at;
            _places.CopyTo(_before, 0);
        }
        else if (isOptional && _before[2 * group] != -1)
        {
            _before.CopyTo(_places, 0);
        }
        else
        {
            _places[(2 * group) + 1] = at;
        }
    }
}
