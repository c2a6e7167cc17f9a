using System.Collections;
using System.Collections.Generic;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// Finds the places of the groups in a match whose start and end are known: from the end back it finds which states lead there, then walks forward through
/// them, always by the preferred way. This is what glibc does, whose places are not always those that POSIX wants.
/// </summary>
/// <remarks>
/// A state behind an anchor, before another character is taken, is one of its own, as in glibc's automaton: a way that ends without an anchor goes before one
/// that ends with one.
/// </remarks>
internal sealed class MatchWalk
{
    private readonly MatchProgram _program;
    private readonly MatchSubject _subject;
    private readonly int _start;
    private readonly int _end;
    private readonly List<int>[] _sources;
    private readonly BitArray[] _useful;
    private readonly Stack<int> _pending = new();

    /// <summary>Prepares for a match.</summary>
    internal MatchWalk(MatchProgram program, MatchSubject subject, int start, int end)
    {
        _program = program;
        _subject = subject;
        _start = start;
        _end = end;
        _useful = new BitArray[end - start + 1];
        _sources = Sources(program);
        FindUseful(isAnchored: false);
        if (!IsUseful(start, program.Start, isAnchored: false))
        {
            FindUseful(isAnchored: true);
        }
    }

    /// <summary>Walks through the match; gives the places of the first so many groups.</summary>
    internal GroupPlaces Groups(int groupCount)
    {
        var groups = new GroupPlaces(groupCount);
        var passed = new BitArray(2 * _program.Count);
        int at = _start;
        int index = _program.Start;
        bool isAnchored = false;
        while (index != _program.End || at != _end)
        {
            ref readonly MatchState state = ref _program[index];
            if (!state.IsEmpty)
            {
                at++;
                index = state.Next;
                isAnchored = false;
                passed.SetAll(false);
                continue;
            }

            if (state.Kind == MatchStateKind.Open)
            {
                groups.Open(state.Value, at);
            }
            else if (state.Kind == MatchStateKind.Close)
            {
                groups.Close(state.Value, at, state.IsOptional);
            }

            passed[Slot(index, isAnchored)] = true;
            isAnchored |= state.Kind == MatchStateKind.Anchor;
            bool isFirstUseful = IsUseful(at, state.Next, isAnchored);
            bool isOtherUseful = state.Other >= 0 && IsUseful(at, state.Other, isAnchored);

            // A way that was begun already without a character taken would go in circles.
            index = !isFirstUseful || (isOtherUseful && passed[Slot(state.Next, isAnchored)]) ? state.Other : state.Next;
        }

        return groups;
    }

    private static List<int>[] Sources(MatchProgram program)
    {
        var sources = new List<int>[program.Count];
        for (int i = 0; i < program.Count; i++)
        {
            sources[i] = [];
        }

        for (int i = 0; i < program.Count; i++)
        {
            ref readonly MatchState state = ref program[i];
            if (state.IsEmpty)
            {
                sources[state.Next].Add(i);
                if (state.Other >= 0)
                {
                    sources[state.Other].Add(i);
                }
            }
        }

        return sources;
    }

    private static int Slot(int index, bool isAnchored) => (2 * index) + (isAnchored ? 1 : 0);

    private bool IsUseful(int at, int index, bool isAnchored) => _useful[at - _start][Slot(index, isAnchored)];

    // Finds the states that lead to the end, with an anchor right before it or without.
    private void FindUseful(bool isAnchored)
    {
        for (int at = _end; at >= _start; at--)
        {
            _useful[at - _start] = new BitArray(2 * _program.Count);
            if (at == _end)
            {
                _pending.Push(Slot(_program.End, isAnchored));
            }
            else
            {
                int character = _subject[at];
                for (int i = 0; i < _program.Count; i++)
                {
                    ref readonly MatchState state = ref _program[i];
                    if (!state.IsEmpty && state.Next >= 0 && IsUseful(at + 1, state.Next, isAnchored: false) && state.Takes(character))
                    {
                        _pending.Push(Slot(i, false));
                        _pending.Push(Slot(i, true));
                    }
                }
            }

            Close(_useful[at - _start], at);
        }
    }

    private void Close(BitArray useful, int at)
    {
        while (_pending.TryPop(out int slot))
        {
            if (useful[slot])
            {
                continue;
            }

            useful[slot] = true;
            bool isAnchored = (slot & 1) != 0;
            foreach (int source in _sources[slot >> 1])
            {
                ref readonly MatchState state = ref _program[source];
                if (state.Kind != MatchStateKind.Anchor)
                {
                    _pending.Push(Slot(source, isAnchored));
                }
                else if (isAnchored && _subject.Holds((PlaceCondition)state.Value, at))
                {
                    _pending.Push(Slot(source, false));
                    _pending.Push(Slot(source, true));
                }
            }
        }
    }
}
