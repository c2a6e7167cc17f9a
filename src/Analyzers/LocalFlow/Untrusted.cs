using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>
/// Follows bytes that have come from the network through one question of a rule: into the buffers, copies, tokens, fields and parameters that
/// hold them. Without regard to order; what it has gone through is kept, so that the rule can look whether anything there examines the bytes.
/// </summary>
internal sealed class Untrusted
{
    private const int MaximumDepth = 9;

    private readonly List<(FunctionFacts Function, Place Place)> _asked = [];
    private readonly List<(FunctionFacts Function, Place Place)> _seen = [];

    /// <summary>The memory that the bytes were followed through.</summary>
    public IReadOnlyList<(FunctionFacts Function, Place Place)> Seen => _seen;

    /// <summary>The elements of arrays of texts that the bytes were followed through, where they are fixed.</summary>
    public ISet<long> Elements { get; } = new HashSet<long>();

    /// <summary>Whether a pointer leads to bytes from the network.</summary>
    public bool Holds(FunctionFacts function, IOperation pointer, int depth = 0)
    {
        IOperation bare = pointer.Bare();
        if (depth > MaximumDepth || bare.Constant() is not null || bare.Text() is not null)
        {
            return false;
        }

        if (bare is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } text)
        {
            return Holds(function, text.LeftOperand, depth) || Holds(function, text.RightOperand, depth);
        }

        if (bare is IInterpolatedStringOperation interpolated)
        {
            return interpolated.Parts.OfType<IInterpolationOperation>().Any(part => Holds(function, part.Expression, depth));
        }

        if (bare is IConditionalOperation { WhenFalse: { } whenFalse } choice)
        {
            return Holds(function, choice.WhenTrue, depth) || Holds(function, whenFalse, depth);
        }

        if (bare is IArrayElementReferenceOperation { Type.SpecialType: SpecialType.System_String } one)
        {
            if (one.Indices[0].Constant() is { } index)
            {
                Elements.Add(index);
            }

            return Holds(function, one.ArrayReference, depth);
        }

        if (bare is IInvocationOperation joined && FrameworkFunctions.JoinsTexts(joined.TargetMethod))
        {
            return joined.Arguments.SelectMany(argument => argument.Value is IArrayCreationOperation { Initializer: { } parts } ? parts.ElementValues : [argument.Value])
                .Any(part => Holds(function, part, depth));
        }

        if (bare is IInvocationOperation { Type: { SpecialType: SpecialType.System_String } or IArrayTypeSymbol or { Name: "IEnumerable" or "IEnumerator" } } made && function.Project.CallOf(made) is null
            && function.Project.FunctionOf(made.TargetMethod) is { } maker)
        {
            return maker.Operations.OfType<IReturnOperation>().Any(result => result.ReturnedValue is { } returned && Holds(maker, returned, depth + 1));
        }

        if (bare is IInvocationOperation { Instance: { } source, Type: { } type } && Memory.IsText(source.Type) && Memory.IsText(type))
        {
            return Holds(function, source, depth);
        }

        if (bare is IImplicitIndexerReferenceOperation { Instance: { Type.SpecialType: SpecialType.System_String } cut })
        {
            return Holds(function, cut, depth);
        }

        // A text is made of others, which are what it holds.
        if (bare is ILocalReferenceOperation { Type: { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } } variable && Place.Of(variable) is { } whole
            && ValuesOf(function, variable).Any(value => Holds(function, value, depth + 1)))
        {
            _seen.Add((function, whole));
            return true;
        }

        return Memory.RootOf(function, bare) is { } root && Holds(function, root, depth);
    }

    /// <summary>What a variable may have been given, also by a pattern that looked at the parts of an array.</summary>
    private static IEnumerable<IOperation> ValuesOf(FunctionFacts function, ILocalReferenceOperation variable)
    {
        foreach (Definition definition in function.DefinitionsAt(variable))
        {
            if (definition is { Kind: DefinitionKind.Value, Value: { } value })
            {
                yield return value;
            }
        }

        // What a loop goes through is what an iterator of the program gives, one after the other.
        if (function.Operations.OfType<IForEachLoopOperation>().FirstOrDefault(loop => loop.Locals.Any(local => SymbolEqualityComparer.Default.Equals(local, variable.Local))) is { } each)
        {
            yield return each.Collection;
        }

        IOperation? pattern = function.Operations.OfType<IDeclarationPatternOperation>().FirstOrDefault(declared => SymbolEqualityComparer.Default.Equals(declared.DeclaredSymbol, variable.Local));
        while (pattern is IPatternOperation)
        {
            pattern = pattern.Parent;
        }

        if (pattern is IIsPatternOperation { Value: { } matched })
        {
            yield return matched;
        }
    }

    /// <summary>Whether the memory at a place, or that the pointer there leads to, holds bytes from the network.</summary>
    public bool Holds(FunctionFacts function, Place place, int depth)
    {
        if (!Ask(function, place, depth)
            || !(IsFilled(function, place, depth) || IsToken(function, place, depth) || IsFilledElsewhere(function, place, depth) || IsPassed(function, place, depth)))
        {
            return false;
        }

        _seen.Add((function, place));
        return true;
    }

    /// <summary>Whether a character has come from the network: read from such memory, or received as a single one.</summary>
    public bool IsCharacter(FunctionFacts function, IOperation character, int depth)
    {
        IOperation bare = character.Bare();
        if (bare.Constant() is not null)
        {
            return false;
        }

        if (bare.IsPointerElement() || bare.IsIndirection())
        {
            return Holds(function, bare.ChildOperations.First(), depth + 1);
        }

        // A copy of a character, or a single one that was received.
        return bare is ILocalReferenceOperation local && Place.Of(local) is { } place
            && (Holds(function, place, depth + 1)
                || (function.ValueOf(local) is { } value && (value.IsPointerElement() || value.IsIndirection()) && Holds(function, value.ChildOperations.First(), depth + 1)));
    }

    /// <summary>Whether nobody has asked about a place yet, which loops would go on doing.</summary>
    private bool Ask(FunctionFacts function, Place place, int depth)
    {
        if (depth > MaximumDepth || _asked.Exists(asked => ReferenceEquals(asked.Function, function) && asked.Place.IsSame(place)))
        {
            return false;
        }

        _asked.Add((function, place));
        return true;
    }

    /// <summary>Whether another function puts bytes from the network into a field or a variable of the file.</summary>
    private bool IsFilledElsewhere(FunctionFacts function, Place place, int depth) =>
        (place.Field ?? place.Root) is IFieldSymbol field
        && function.Project.FunctionsNaming(field.Name).Any(other => !ReferenceEquals(other, function) && other.Operations.OfType<IFieldReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Field, field) && Place.Of(reference) is { } theirs && IsFilledOnce(other, theirs, depth + 1)));

    /// <summary>Whether a caller passes a pointer to such bytes.</summary>
    private bool IsPassed(FunctionFacts function, Place place, int depth) =>
        place is { Root: IParameterSymbol { Type: { TypeKind: TypeKind.Pointer or TypeKind.Struct or TypeKind.Array } or { SpecialType: SpecialType.System_String } } parameter, Fields.IsEmpty: true }
        && function.Project.ArgumentsFor(parameter).Concat(function.Project.IndirectArgumentsFor(parameter)).Any(argument => Holds(argument.Function, argument.Value, depth + 1));

    private bool IsFilledOnce(FunctionFacts function, Place place, int depth)
    {
        if (!Ask(function, place, depth) || !IsFilled(function, place, depth))
        {
            return false;
        }

        _seen.Add((function, place));
        return true;
    }

    /// <summary>Whether a function puts bytes from the network into memory: it receives, copies, scans or stores them there, or one that it calls does.</summary>
    private bool IsFilled(FunctionFacts function, Place place, int depth)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { } shape)
            {
                continue;
            }

            if (shape.Receives >= 0 && LeadsTo(function, call.Argument(shape.Receives), place) && call.Argument(0) is { } descriptor
                && Descriptors.KindsOf(function, descriptor) is not DescriptorKinds.Other)
            {
                return true;
            }

            if (shape.Copy is { } copy && LeadsTo(function, call.Argument(copy.Target), place) && Sources(call, copy).Any(source => Holds(function, source, depth + 1)))
            {
                return true;
            }

            if (shape.Format is { Scans: true, Source: >= 0 } scan && Enumerable.Range(scan.Format + 1, Math.Max(0, call.Arguments.Length - scan.Format - 1))
                .Any(index => LeadsTo(function, call.Argument(index), place)) && Holds(function, call.Argument(scan.Source)!, depth + 1))
            {
                return true;
            }
        }

        foreach (IOperation operation in function.Operations)
        {
            if (operation is ISimpleAssignmentOperation store && ElementOf(store.Target) is { } array && LeadsTo(function, array, place) && IsCharacter(function, store.Value, depth))
            {
                return true;
            }

            if (operation is IInvocationOperation { Instance: { Type.Name: "StringBuilder" } builder, TargetMethod.Name: "Append" or "AppendLine" or "Insert" } append && LeadsTo(function, builder, place)
                && append.Arguments.Any(argument => argument.Value.Type?.SpecialType is SpecialType.System_Char ? IsCharacter(function, argument.Value, depth) : Holds(function, argument.Value, depth + 1)))
            {
                return true;
            }

            if (operation is IInvocationOperation invocation && function.Project.CallOf(invocation) is null && FillsArgument(function, invocation, place, depth))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The texts that a copy takes its bytes from.</summary>
    public static IEnumerable<IOperation> Sources(LibraryCall call, CopyArguments copy)
    {
        if (call.Argument(copy.Source) is not { } source)
        {
            return [];
        }

        if (!copy.IsFormat)
        {
            return [source];
        }

        return source.Text() is { } format
            ? Formats.Parse(format).Where(conversion => conversion.Kind == 's').Select(conversion => call.Argument(copy.Source + 1 + conversion.Index)).OfType<IOperation>()
            : [];
    }

    private bool FillsArgument(FunctionFacts function, IInvocationOperation invocation, Place place, int depth)
    {
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter is { Type: IPointerTypeSymbol or IArrayTypeSymbol or { Name: "Span" } } parameter && LeadsTo(function, argument.Value, place)
                && function.Project.FunctionOf(invocation.TargetMethod) is { } callee && callee.Method is { } method
                && IsFilledOnce(callee, new Place(method.Parameters[parameter.Ordinal], false, []), depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a variable holds what a function returned that goes on in a text of an earlier call (<c>strtok(NULL, …)</c>).</summary>
    private bool IsToken(FunctionFacts function, Place place, int depth)
    {
        if (!place.IsVariable)
        {
            return false;
        }

        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is { ReturnsInto: >= 0 } && call.Argument(call.Shape.ReturnsInto)?.Constant() == 0
                && SymbolEqualityComparer.Default.Equals(ReceivedCount.VariableOf(call.Operation), place.Root)
                && function.Calls.Any(first => first.Name == call.Name && first.Argument(call.Shape.ReturnsInto) is { } text && text.Constant() is null
                    && Memory.RootOf(function, text) is { } root && !root.IsSame(place) && Holds(function, root, depth + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The array that an element belongs to, or null.</summary>
    private static IOperation? ElementOf(IOperation target)
    {
        IOperation bare = target.Bare();
        return bare.IsPointerElement() || bare.IsIndirection() ? bare.ChildOperations.First() : null;
    }

    private static bool LeadsTo(FunctionFacts function, IOperation? pointer, Place place) =>
        pointer is not null && Memory.RootOf(function, pointer) is { } root && root.IsSame(place);
}
