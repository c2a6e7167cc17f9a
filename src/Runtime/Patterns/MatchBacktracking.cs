using System;
using System.Collections.Generic;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// Finds the leftmost longest match of an expression with references to groups: it tries all ways, by preference, but none twice that has come to the same
/// state at the same place with the same contents of the groups that are referred to.
/// </summary>
internal sealed class MatchBacktracking(MatchProgram program, MatchSubject subject)
{
    private readonly MatchProgram _program = program;
    private readonly MatchSubject _subject = subject;
    private readonly Stack<Way> _pending = new();
    private readonly HashSet<WayKey> _seen = [];

    /// <summary>The places of the groups in the match that was found.</summary>
    internal GroupPlaces? Groups { get; private set; }

    /// <summary>Looks for a match from a place on.</summary>
    internal bool Find(int from, out int start, out int end)
    {
        for (start = from; start <= _subject.Length; start++)
        {
            end = FindAt(start);
            if (end >= 0)
            {
                return true;
            }
        }

        start = end = -1;
        return false;
    }

    private int FindAt(int start)
    {
        int best = -1;
        _seen.Clear();
        _pending.Clear();
        _pending.Push(new Way(_program.Start, start, new GroupPlaces(_program.GroupCount), []));
        while (best < _subject.Length && _pending.TryPop(out Way way))
        {
            best = Math.Max(best, Follow(way, best));
        }

        return best;
    }

    // Follows a way until it ends; gives where it matched, -1 if it did not or not farther than the best one.
    private int Follow(Way way, int best)
    {
        (int index, int at, GroupPlaces groups, HashSet<int> passed) = way;
        while (true)
        {
            ref readonly MatchState state = ref _program[index];
            if (!_seen.Add(KeyOf(index, at, groups, passed.Contains(index))))
            {
                return -1;
            }

            switch (state.Kind)
            {
                case MatchStateKind.End:
                    if (at <= best)
                    {
                        return -1;
                    }

                    Groups = groups;
                    return at;
                case MatchStateKind.Anchor:
                    if (!_subject.Holds((PlaceCondition)state.Value, at))
                    {
                        return -1;
                    }

                    break;
                case MatchStateKind.Open:
                    groups.Open(state.Value, at);
                    break;
                case MatchStateKind.Close:
                    groups.Close(state.Value, at, state.IsOptional);
                    break;
                case MatchStateKind.BackReference:
                    int length = LengthOfReference(groups, state.Value, at);
                    if (length < 0)
                    {
                        return -1;
                    }

                    at += length;
                    if (length > 0)
                    {
                        passed = [];
                    }

                    break;
                case MatchStateKind.Branch:
                    bool wasPassed = !passed.Add(index);
                    if (state.Other >= 0)
                    {
                        if (wasPassed)
                        {
                            index = state.Other;
                            continue;
                        }

                        _pending.Push(new Way(state.Other, at, groups.Copy(), [.. passed]));
                    }

                    break;
                default:
                    if (at >= _subject.Length || !state.Takes(_subject[at]))
                    {
                        return -1;
                    }

                    at++;
                    passed = [];
                    break;
            }

            index = state.Next;
        }
    }

    private int LengthOfReference(GroupPlaces groups, int group, int at)
    {
        int start = groups.Start(group);
        int end = groups.End(group);
        if (start < 0 || end < 0 || at + end - start > _subject.Length)
        {
            return -1;
        }

        for (int i = start; i < end; i++)
        {
            if (_subject[i] != _subject[at + i - start])
            {
                return -1;
            }
        }

        return end - start;
    }

    private WayKey KeyOf(int index, int at, GroupPlaces groups, bool wasPassed)
    {
        var referred = default(PlaceList);
        int count = 0;
        for (int group = 0; group < 9; group++)
        {
            if ((_program.ReferredGroups & (1 << group)) != 0 && group < _program.GroupCount)
            {
                referred[count++] = groups.Start(group);
                referred[count++] = groups.End(group);
            }
        }

        return new WayKey(index, at, wasPassed, referred);
    }

    private readonly record struct Way(int State, int At, GroupPlaces Groups, HashSet<int> Passed);

    /// <summary>Places of up to nine groups.</summary>
    [System.Runtime.CompilerServices.InlineArray(18)]
    private struct PlaceList
    {
        private int _first;
    }

    private readonly struct WayKey(int state, int at, bool wasPassed, PlaceList referred) : IEquatable<WayKey>
    {
        private readonly int _state = state;
        private readonly int _at = at;
        private readonly bool _wasPassed = wasPassed;
        private readonly PlaceList _referred = referred;

        public bool Equals(WayKey other) =>
            _state == other._state && _at == other._at && _wasPassed == other._wasPassed && ((ReadOnlySpan<int>)_referred).SequenceEqual(other._referred);

        public override bool Equals(object? obj) => obj is WayKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(_state);
            hash.Add(_at);
            hash.Add(_wasPassed);
            foreach (int place in _referred)
            {
                hash.Add(place);
            }

            return hash.ToHashCode();
        }
    }
}
