using System.Collections.Immutable;
using CSockTranslate.Analyzers.LocalFlow;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Rules;

/// <summary>
/// Reports texts from the network that become commands or paths, unless the program looks at their characters somewhere on the way.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkNameAnalyzer : LocalAnalyzer
{
    private const string ShellCharacters = ";|&`$()<>'\"\\*?";
    private const string PathCharacters = ".";
    private const string Separators = "/\\";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [DiagnosticDescriptors.NetCommandInjection, DiagnosticDescriptors.NetPathTraversal];

    private protected override IEnumerable<Diagnostic> Find(FunctionFacts function)
    {
        foreach (LibraryCall call in function.Calls)
        {
            if (call.Shape is not { } shape)
            {
                continue;
            }

            if (shape.Commands.Any(index => call.Argument(index) is { } command && IsUnexamined(function, command, ShellCharacters)))
            {
                yield return Create(DiagnosticDescriptors.NetCommandInjection, call.Operation, call.Name);
            }

            if (call.Argument(shape.Opens) is { } path && IsUnexamined(function, path, PathCharacters))
            {
                yield return Create(DiagnosticDescriptors.NetPathTraversal, call.Operation, call.Name);
            }
        }

        foreach (IOperation operation in function.Operations)
        {
            switch (operation)
            {
                case IObjectCreationOperation { Constructor: { } constructor } creation when FrameworkFunctions.OpensWhenMade(constructor) && IsUnexamined(function, creation.Arguments[0].Value, PathCharacters):
                    yield return Create(DiagnosticDescriptors.NetPathTraversal, creation, constructor.ContainingType.Name);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } creation when FrameworkFunctions.RunsWhenMade(constructor)
                    && creation.Arguments.Any(argument => IsString(argument.Value) && IsUnexamined(function, argument.Value, ShellCharacters)):
                    yield return Create(DiagnosticDescriptors.NetCommandInjection, creation, constructor.ContainingType.Name);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment when FrameworkFunctions.IsCommand(property) && IsUnexamined(function, assignment.Value, ShellCharacters):
                    yield return Create(DiagnosticDescriptors.NetCommandInjection, assignment, property.ContainingType.Name);
                    break;
            }
        }
    }

    private static bool IsUnexamined(FunctionFacts function, IOperation text, string characters)
    {
        Untrusted origin = new();
        return origin.Holds(function, text) && !origin.Seen.Any(seen => IsExamined(seen.Function, seen.Place, characters, origin.Elements, 0));
    }

    /// <summary>Whether a function, or one that it passes the text to, looks at the characters of a text.</summary>
    private static bool IsExamined(FunctionFacts function, Place text, string characters, ISet<long> elements, int depth)
    {
        foreach (IOperation operation in function.Operations)
        {
            switch (operation)
            {
                case IBinaryOperation comparison when Comparisons.IsComparison(comparison):
                    if (IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand))
                    {
                        break;
                    }

                    if ((IsString(comparison.LeftOperand) && LeadsTo(function, comparison.LeftOperand, text) && !IsOtherElement(comparison.LeftOperand, elements))
                        || (IsString(comparison.RightOperand) && LeadsTo(function, comparison.RightOperand, text) && !IsOtherElement(comparison.RightOperand, elements)))
                    {
                        return true;
                    }

                    if (IsLookedFor(comparison.RightOperand.Constant(), characters) && IsCharacterOf(function, comparison.LeftOperand, text)
                        && (characters != ShellCharacters || !IsAtFixedPlace(comparison.LeftOperand)))
                    {
                        return true;
                    }

                    break;
                case IIsPatternOperation pattern when IsString(pattern.Value) && LeadsTo(function, pattern.Value, text) && !IsOtherElement(pattern.Value, elements):
                case ISwitchExpressionOperation { Value: { } chosen } when IsString(chosen) && LeadsTo(function, chosen, text) && !IsOtherElement(chosen, elements):
                case ISwitchOperation { Value: { } selected } when IsString(selected) && LeadsTo(function, selected, text) && !IsOtherElement(selected, elements):
                    return true;
                case IForEachLoopOperation { Collection: { } characterwise, Body: { } body } each when IsString(characterwise.Bare()) && LeadsTo(function, characterwise, text)
                    && each.Locals.Any(character => DecidesBy(body, character)):
                    return true;
                case IInvocationOperation invocation when ExaminesString(function, invocation, text, characters) && !(invocation.Instance is { } asked && IsOtherElement(asked, elements)):
                    return true;
                case IInvocationOperation invocation when function.Project.CallOf(invocation) is { } call:
                    if (call.Shape is { } shape && Examines(function, call, shape, text, characters))
                    {
                        return true;
                    }

                    break;
                case IInvocationOperation invocation when depth < 2:
                    if (invocation.Arguments.Any(argument => argument.Parameter is { Type: { } type } parameter && (type is IPointerTypeSymbol || (type.SpecialType is SpecialType.System_String && !invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty)) && LeadsTo(function, argument.Value, text)
                        && (function.Project.FunctionOf(invocation.TargetMethod) is not { Method: { } method } callee
                            || IsExamined(callee, new Place(method.Parameters[parameter.Ordinal], false, []), characters, elements, depth + 1))))
                    {
                        return true;
                    }

                    break;
            }
        }

        return false;
    }

    /// <summary>Whether an operation is another element of an array than those that matter: <c>words[0] == "store"</c> says nothing about <c>words[1]</c>.</summary>
    private static bool IsOtherElement(IOperation text, ISet<long> elements) =>
        elements.Count > 0 && text.Bare() is IArrayElementReferenceOperation { Indices: { Length: 1 } indices } && indices[0].Constant() is { } index && !elements.Contains(index);

    /// <summary>Whether what a loop does depends on a character.</summary>
    private static bool DecidesBy(IOperation body, ILocalSymbol character) => body.DescendantsAndSelf().OfType<IConditionalOperation>()
        .Any(choice => choice.Condition.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: { } local } && SymbolEqualityComparer.Default.Equals(local, character)));

    private static bool IsNull(IOperation operation) => operation.Bare() is { ConstantValue: { HasValue: true, Value: null } };

    private static bool IsString(IOperation operation) => operation.Type?.SpecialType is SpecialType.System_String;

    /// <summary>
    /// Whether a method of .NET looks at a string or is asked for it: what returns the string with another form does not, and neither does what
    /// looks for a harmless word in it (<c>line.StartsWith("GET ")</c>).
    /// </summary>
    private static bool ExaminesString(FunctionFacts function, IInvocationOperation invocation, Place text, string characters)
    {
        if (function.Project.CallOf(invocation) is not null)
        {
            return false;
        }

        return invocation.Instance is { } instance && IsString(instance)
            ? invocation.Type?.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 && LeadsTo(function, instance, text)
                && (invocation.TargetMethod.Name is "Equals" || invocation.PlainArguments().FirstOrDefault() is not { } wanted || IsLookedFor(function, wanted, characters))
            : invocation.TargetMethod.DeclaringSyntaxReferences.IsEmpty && !ApiModel.IsConsoleOutput(invocation.TargetMethod)
                && invocation.TargetMethod.ContainingType?.SpecialType is not SpecialType.System_String
                && invocation.TargetMethod is { Name: not "Combine", ContainingType.Name: not "StringBuilder" }
                && invocation.Arguments.Any(argument => IsString(argument.Value) && LeadsTo(function, argument.Value, text));
    }

    private static bool Examines(FunctionFacts function, LibraryCall call, CallShape shape, Place text, string characters)
    {
        if (shape.Resolves >= 0 && LeadsTo(function, call.Argument(shape.Resolves), text))
        {
            return true;
        }

        if (shape is { Character: >= 0, IsNarrow: true } && call.Argument(shape.Character) is { } character && IsCharacterOf(function, character, text))
        {
            return true;
        }

        return shape.Search is { } search && LeadsTo(function, call.Argument(search.Text), text) && call.Argument(search.Wanted) is { } wanted
            && (wanted.Constant() is { } single ? IsLookedFor(single, characters + Separators) : wanted.Text() is not { } set || set.Any(one => (characters + Separators).Contains(one)) || set.Length > 16);
    }

    /// <summary>Whether a character stands at a place that the program fixes (<c>line[0]</c>), which says nothing about what a shell finds behind it.</summary>
    private static bool IsAtFixedPlace(IOperation character) =>
        character.Bare() is var bare && bare.IsPointerElement() && bare.ChildOperations.Last().Constant() is not null;

    /// <summary>Whether a word or a character that is looked for has one of the characters that matter; one that is not known may.</summary>
    private static bool IsLookedFor(IOperation wanted, string characters) =>
        wanted.Bare() is { ConstantValue: { HasValue: true, Value: { } value } }
            ? value switch
            {
                string word => word.Any((characters + Separators).Contains),
                char single => (characters + Separators).Contains(single),
                _ => true,
            }
            : true;

    /// <summary>The same for a word that callers pass: one of them is enough.</summary>
    private static bool IsLookedFor(FunctionFacts function, IOperation wanted, string characters) =>
        wanted.Bare() is IParameterReferenceOperation { Parameter: { } parameter } passed && function.IsAsPassed(passed) && function.Project.ArgumentsFor(parameter) is { Length: > 0 } arguments
            ? arguments.Any(argument => IsLookedFor(argument.Value, characters))
            : IsLookedFor(wanted, characters);

    private static bool IsLookedFor(long? character, string characters) => character is > 0 and < 128 && characters.IndexOf((char)character) >= 0;

    private static bool IsCharacterOf(FunctionFacts function, IOperation character, Place text)
    {
        IOperation bare = character.Bare();
        if (bare is ILocalReferenceOperation && function.ValueOf(bare) is { } value)
        {
            bare = value;
        }

        return (bare.IsPointerElement() || bare.IsIndirection()) && LeadsTo(function, bare.ChildOperations.First(), text);
    }

    private static bool LeadsTo(FunctionFacts function, IOperation? pointer, Place place) =>
        pointer is not null && ((Memory.RootOf(function, pointer) is { } root && root.IsSame(place)) || (IsString(pointer.Bare()) && Place.Of(pointer) is { } variable && variable.IsSame(place)));
}
