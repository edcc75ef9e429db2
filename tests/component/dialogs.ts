/** jsdom has no modal dialogs: here they are open, and that is all. */
export function dialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

dialogsOpen();
